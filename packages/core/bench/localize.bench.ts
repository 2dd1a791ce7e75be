import { check, type Report, readText } from '../src/index.js';
import { diagnose } from '../src/localize/localize.js';
import { type ReportText, reportTexts } from './reports.js';
import { median, medianOf, sideBySide, type Task } from './side-by-side.js';
import { tell } from './told.js';

/** What wrong figures in table three add to checking a report, in times of reading it. */
const patience = { rounds: 40, iterations: 20 };

/** How often figures are put wrong in each report, every time elsewhere. */
const trials = 12;

const most = { one: 0.5, two: 10 } as const;
const wrongs = Object.keys(most) as (keyof typeof most)[];

interface Case {
  readonly name: string;
  readonly text: string;
  readonly right: Report;
  readonly wrong: Readonly<Record<keyof typeof most, readonly Report[]>>;
}

/** Only a report with a figure in every cell of table three, and sums that hold, says what is wrong in its copies. */
function caseOf({ name, text }: ReportText): Case | null {
  const right = readOne(text);
  const cells = right.tables.applications?.cells ?? [];
  if (cells.length === 0 || cells.some(({ value }) => value === null) || failing(right) > 0) return null;
  const copies = (count: number) => Array.from({ length: trials }, (_, trial) => withWrong(right, count, trial));
  return { name, text, right, wrong: { one: copies(1), two: copies(2) } };
}

/** The report with so many figures of table three put wrong: the same ones in every run, and everywhere in the table. */
function withWrong(report: Report, count: number, trial: number): Report {
  const cells = report.tables.applications?.cells ?? [];
  const chosen = Array.from({ length: count }, (_, at) => (trial * 29 + at * 67) % cells.length);
  let { text } = report;
  // From the last to the first, so that places before stay true.
  for (const index of chosen.sort((one, other) => other - one)) {
    const { place, raw, value } = cells[index] ?? {};
    if (place == null || raw === undefined || value == null) throw new Error(`no figure in cell ${index}`);
    const at = text.indexOf(raw, place.start);
    text = text.slice(0, at) + (value + 3 + trial) + text.slice(at + raw.length);
  }
  const wrong = readOne(text);
  if (failing(wrong) < count) throw new Error(`${failing(wrong)} sums fail with ${count} wrong figures`);
  return wrong;
}

function readOne(text: string): Report {
  const reading = readText(text);
  const report = reading.ok ? reading.reports[0] : undefined;
  if (report === undefined) throw new Error('not read');
  return report;
}

function failing(report: Report): number {
  return check(report).findings.filter(({ equation }) => equation !== null).length;
}

const cases = reportTexts.map(caseOf).filter((one) => one !== null);
const tasks: Record<string, Task> = {};
for (const { name, text, right, wrong } of cases) {
  tasks[`${name} read`] = () => readText(text);
  tasks[`${name} right`] = () => check(right);
  for (const count of wrongs) {
    wrong[count].forEach((report, trial) => {
      const table = report.tables.applications;
      if (table === undefined) throw new Error(`${name} has lost its table three`);
      tasks[`${name} ${count} ${trial}`] = () => check(report);
      tasks[`${name} ${count} ${trial} alone`] = () => diagnose(table);
    });
  }
}

const rounds = sideBySide(tasks, patience);

for (const count of wrongs) {
  const all = cases.flatMap(({ name }) => Array.from({ length: trials }, (_, trial) => [name, trial] as const));
  const added = all.map(([name, trial]) =>
    medianOf(rounds, (time) => (time(`${name} ${count} ${trial}`) - time(`${name} right`)) / time(`${name} read`)),
  );
  const alone = all.map(([name, trial]) =>
    medianOf(rounds, (time) => time(`${name} ${count} ${trial} alone`) / time(`${name} read`)),
  );
  const what = `${count} wrong`;
  tell(
    {
      what: `${what}: added to check / read, the worst of ${added.length}`,
      ratio: Math.max(...added),
      most: most[count],
    },
    { what: `${what}: added to check / read, the median`, ratio: median(added), most: null },
    {
      what: `${what}: search by itself / read, the worst of ${alone.length}`,
      ratio: Math.max(...alone),
      most: most[count],
    },
  );
}
