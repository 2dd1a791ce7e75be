import { type Edition, type FormSection, formGrid, forms, type TableKey } from '../../src/form/index.js';
import { exactSum } from '../../src/rules/rollup/exact-sum.js';
import { applications, disputes, proactive } from '../examples/tables.js';
import type { FilledTable } from '../render/filled.js';
import { bodies, division } from './bodies.js';
import { proseOf } from './prose.js';
import { Random } from './random.js';

export const years = [2022, 2023, 2024] as const;

/** A report before it is written down: what stands in each cell, and the words of each section. */
export interface Draft {
  readonly source: string;
  readonly agency: string;
  readonly year: number;
  /** Characters of the cells in the order of the form; a table that is not there is left out. */
  tables: Partial<Record<TableKey, string[]>>;
  /** Where a table is not that of 2021. */
  readonly editions: Partial<Record<TableKey, Edition>>;
  /** Labels of the rows that are left out of its tables. */
  lacking: readonly string[];
  /** Labels of its tables that read otherwise than in the form. */
  labels: Readonly<Record<string, string>>;
  /** What stands below the title. */
  below: string;
  headings: string[];
  prose: Record<number, readonly string[]>;
}

type Tables = Readonly<Record<TableKey, FilledTable>>;

/** Forty bodies over three years, in which no rule finds anything above a note. */
export function county(seed: number): Draft[] {
  const random = new Random(seed);
  return bodies.flatMap((body) => {
    let before = { forward: random.whole(0, 2), inForce: random.whole(12, 30) };
    const weight = random.whole(30, 60);
    return years.map((year, at) => {
      const issued = random.whole(1, 4);
      const repealed = random.whole(0, 2);
      const now = { forward: random.whole(0, 2), inForce: before.inForce + issued - repealed };
      const tables: Tables = {
        proactive: proactive('2021', {
          normativeDocuments: [issued, repealed, now.inForce],
          licensing: [weight + random.whole(0, 9)],
          penalties: [Math.floor(weight / 3) + random.whole(0, 3)],
          compulsoryMeasures: [random.whole(0, 3)],
          fees: [weight + random.whole(1, 99) / 100],
        }),
        applications: applications('2021', {
          carriedOver: [before.forward],
          granted: [random.whole(6, 9), random.whole(1, 3)],
          partiallyGranted: [random.whole(0, 2)],
          'denied.thirdPartyRights': [0, random.whole(0, 1)],
          'unavailable.notHeld': [random.whole(1, 3), 0, 0, 0, 1],
          carriedForward: [now.forward],
        }),
        disputes: disputes({ reconsideration: [random.whole(0, 2), 0, 0, random.whole(0, 1)] }),
      };
      before = now;
      return draftOf(`${year}/${body}`, body, year, figuresOf(tables), at);
    });
  });
}

/** The report of the government: every cell the sum over those of its bodies, as they are written. */
export function government(drafts: readonly Draft[], year: number): Draft {
  const own = drafts.filter((draft) => draft.year === year);
  const sums = (key: TableKey) =>
    formGrid('2021', key).cells.map(({ index }) => {
      return String(exactSum(own.map(({ tables }) => Number(tables[key]?.[index] ?? 0))));
    });
  const tables = { proactive: sums('proactive'), applications: sums('applications'), disputes: sums('disputes') };
  return draftOf(`${year}/县政府`, `${division}人民政府`, year, tables, years.indexOf(year as (typeof years)[number]));
}

function draftOf(source: string, agency: string, year: number, tables: Record<TableKey, string[]>, at: number): Draft {
  const headings = (forms['2021'].sections as readonly FormSection[]).map(({ number, title }) => `${number}、${title}`);
  return {
    source,
    agency,
    year,
    tables,
    editions: {},
    lacking: [],
    labels: {},
    below: '',
    headings,
    prose: { ...proseOf(agency.replace(division, ''), year, at) },
  };
}

function figuresOf(tables: Tables): Record<TableKey, string[]> {
  const figures = (key: TableKey) => [...tables[key].entries.values()].map(({ raw }) => raw);
  return { proactive: figures('proactive'), applications: figures('applications'), disputes: figures('disputes') };
}
