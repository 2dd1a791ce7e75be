import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import { type FormLine, formGrid } from '../../src/form/index.js';
import type { Report } from '../../src/grammar/report.js';
import { check } from '../../src/index.js';

const title = '石门河街道办事处2023年政府信息公开工作年度报告';
const section = '三、收到和处理政府信息公开申请情况';
const heads = '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'.split(' ');
const lines = formGrid('2021', 'applications').lines;

/** A row's label with its figures: each of them another number, so that none can pass for one of another row. */
function rowOf({ row, start }: FormLine): string[] {
  return [row.label, ...Array.from({ length: 7 }, (_, at) => String(100 + start * 3 + at * at))];
}

type Rows = readonly (readonly string[])[];
const all: Rows = lines.map(rowOf);

/** Ways of writing rows of cells. */
const ways = {
  tab: (rows: Rows) => [['', ...heads], ...rows].map((row) => row.join('\t')).join('\n'),
  markdown: (rows: Rows) =>
    [['', ...heads], heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  'a cell a line': (rows: Rows) => [heads, ...rows].flat().join('\n\n'),
  'a cell a line, no blank lines': (rows: Rows) =>
    [heads, ...rows]
      .flat()
      .filter((cell) => cell !== '')
      .join('\n'),
  web: (rows: Rows) =>
    `<html><body><p>${title}</p><p>${section}</p><table>${[['', ...heads], ...rows]
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table></body></html>`,
} as const;

async function read(table: string): Promise<Report> {
  const text = table.startsWith('<') ? table : [title, section, table].join('\n\n');
  const reading = await readDocument(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.reports[0] as Report;
}

/** The rows' figures as read, with their state; null where it is left out. */
function figures(report: Report, key: string): string | null {
  const cells = report.tables.applications?.cells.filter(({ row }) => row === key) ?? [];
  return cells.some(({ state }) => state === 'absent')
    ? null
    : cells.map(({ state, raw }) => `${state} ${raw}`).join(', ');
}

function as(state: string, row: readonly string[] = []): string {
  return row
    .slice(1)
    .map((raw) => `${state} ${raw}`)
    .join(', ');
}

const lost = 10;
const { key, label } = lines[lost]?.row ?? { key: '', label: '' };
const unlabelled = all.map((row, at) => (at === lost ? ['', ...row.slice(1)] : row));

describe.each(Object.entries(ways))('%s', (_, write) => {
  test('a row that has lost its label between two that are read is theirs between', async () => {
    const report = await read(write(unlabelled));
    expect(figures(report, key)).toBe(as('inferred', all[lost]));
    // Where nothing parts rows, those of the row before are told by their place too.
    expect(new Set(report.doubts.map(({ kind }) => kind))).toEqual(new Set(['row-by-place']));
    expect(report.doubts.at(-1)).toMatchObject({ facts: { label }, table: 'applications' });
    expect(report.doubts.at(-1)?.cells).toHaveLength(7);
    expect(check(report).findings.filter(({ rule }) => rule.startsWith('structure/rows'))).toEqual([]);
  });

  test('every figure stands where it is said to stand', async () => {
    const { tables, text } = await read(write(unlabelled));
    for (const { raw, place } of tables.applications?.cells ?? [])
      expect(text.slice(place?.start, place?.end)).toBe(raw);
  });

  test('a row with a figure less, or more, is left out', async () => {
    for (const own of [unlabelled[lost]?.slice(0, -1) ?? [], [...(unlabelled[lost] ?? []), '5']]) {
      const report = await read(write(unlabelled.with(lost, own)));
      expect(figures(report, key)).toBeNull();
      expect(report.doubts.map(({ kind }) => kind)).not.toContain('row-by-place');
    }
  });

  test('where two rows are missing, none is read', async () => {
    const report = await read(write(unlabelled.toSpliced(lost + 1, 1)));
    expect([figures(report, key), figures(report, lines[lost + 1]?.row.key ?? '')]).toEqual([null, null]);
    const doubted = new Set(report.doubts.flatMap(({ cells }) => cells));
    const isTold = report.doubts.some(({ kind }) => kind === 'figures-without-label');
    // Figures stand there without a label: that the report lacks their row cannot be said.
    if (isTold) expect(doubted).toContain(`applications.${key}.total`);
    if (isTold) expect(check(report).findings.filter(({ rule }) => rule === 'structure/rows')).toEqual([]);
  });

  test('whatever rows lose their labels, no cell is wrong', async () => {
    const some = fc.uniqueArray(fc.nat(lines.length - 1), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(some, some, async (without, deleted) => {
        const rows = all.map((row, at) => (without.includes(at) ? ['', ...row.slice(1)] : row));
        const report = await read(write(rows.filter((_, at) => !deleted.includes(at))));
        for (const [at, line] of lines.entries()) {
          const found = figures(report, line.row.key);
          if (found !== null) expect(found.replaceAll('inferred', 'number')).toBe(as('number', all[at]));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a label made a heading', () => {
  const [first = [], second = [], ...others] = all;
  const under = ([label = '', ...own]: readonly string[]) =>
    [`### ${label}`, '', ...[heads, heads.map(() => '---'), own].map((row) => `| ${row.join(' | ')} |`)].join('\n');

  test('has the figures under it', async () => {
    const report = await read([under(first), under(second), ways.markdown(others)].join('\n\n'));
    expect(figures(report, 'received')).toBe(as('inferred', first));
    expect(figures(report, 'carriedOver')).toBe(as('inferred', second));
    expect(report.doubts.map(({ kind }) => kind)).toEqual(['row-by-place', 'row-by-place']);
  });

  test('has them not where the next row is missing, which could have them', async () => {
    const report = await read([under(first), ways.markdown(others)].join('\n\n'));
    expect(figures(report, 'received')).toBeNull();
  });
});

test('the numbers of columns, as converters write them, are no row', async () => {
  const numbers = ['', ...heads.map((_, at) => String(at + 1))];
  const report = await read(ways.markdown(all.with(lost, numbers)));
  expect(figures(report, key)).toBeNull();
});

test('marks in place of figures are none', async () => {
  const report = await read(ways.markdown(all.with(lost, ['', ...heads.map(() => '-')])));
  expect(figures(report, key)).toBeNull();
});

test('a row of the body’s own beside it leaves it out', async () => {
  const report = await read(ways.tab(unlabelled.toSpliced(lost, 0, ['其中：线上', ...heads.map(() => '3')])));
  expect(figures(report, key)).toBeNull();
});
