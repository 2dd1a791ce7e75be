import {
  type Address,
  type Edition,
  type FormSection,
  formGrid,
  forms,
  type TableKey,
  tableKeys,
} from '../../src/form/index.js';
import type { Doubt } from '../../src/grammar/doubts.js';
import type { LabelFit, Report, Section, Table } from '../../src/grammar/report.js';
import { specimenFigures } from '../../src/rulebook/specimen-figures.js';
import { type BuiltCell, type BuiltTable, buildTable, type Entry } from './built-table.js';
import { TextWriter } from './text-writer.js';

export interface BuiltSection {
  readonly index: number;
  readonly number: string | null;
  readonly title: string;
  readonly fit: LabelFit;
  readonly prose: string;
}

/** How a report differs from the passing one. */
export interface Changes {
  readonly agency?: string | null;
  readonly year?: number | null;
  /** The text between title and section one. */
  readonly opening?: string;
  /** Prose of sections, by their index, in place of what it must say at least. */
  readonly prose?: Readonly<Record<number, string>>;
  /** Sentences that stand in section one beside that. */
  readonly also?: string;
  readonly published?: string;
  readonly sections?: (sections: readonly BuiltSection[]) => readonly BuiltSection[];
  readonly editions?: Readonly<Partial<Record<TableKey, Edition>>>;
  readonly cells?: Readonly<Partial<Record<Address, Entry>>>;
  /** Tables that are not in the report. */
  readonly without?: readonly TableKey[];
  /** What is particular about a table beside its cells. */
  readonly tables?: Readonly<Partial<Record<TableKey, BuiltTable>>>;
  readonly doubts?: (doubt: typeof doubtAbout) => readonly Doubt[];
}

const opening = '根据有关规定，编制本报告。';

/** What the prose of a section must say at least, by its index. */
const passingProse: Readonly<Record<number, string>> = {
  0: '主动公开、依申请公开、政府信息管理、平台建设和监督保障平稳有序，未发生责任追究，接受考核和社会评议。',
  4: '存在的问题：答复说理不够充分。改进情况：统一答复文书样式。',
  5: '全年未收取信息处理费。',
};

const passingSections: readonly BuiltSection[] = (forms['2021'].sections as readonly FormSection[]).map(
  ({ number, title }, index) => ({ index, number, title, fit: 'exact', prose: passingProse[index] ?? '' }),
);

/**
 * A report as a reader would give it, built without one: it passes every rule but for the changes asked for.
 * Places are true: each section, row and cell stands in the text where its place says.
 */
export function built(changes: Changes = {}): Report {
  const { agency = '青禾县水利局', year = 2024 } = changes;
  const writer = new TextWriter();
  const text = `${agency ?? ''}${year ?? ''}年政府信息公开工作年度报告`;
  const title = { text, place: writer.line(text) };
  writer.line(changes.opening ?? opening);

  const sections: Section[] = [];
  const tables: Partial<Record<TableKey, Table>> = {};
  const write = (key: TableKey) => {
    if (changes.without?.includes(key) || tables[key] !== undefined) return;
    tables[key] = buildTable(writer, key, editionOf(key, changes), figuresOf(key, changes), changes.tables?.[key]);
  };
  for (const { index, number, title, fit, prose } of (changes.sections ?? ((same) => same))(passingSections)) {
    const heading = writer.line(number === null ? title : `${number}、${title}`);
    const start = writer.length;
    const key = (forms['2021'].sections[index] as FormSection | undefined)?.table;
    if (key === undefined) writer.line(changes.prose?.[index] ?? prose + (index === 0 ? (changes.also ?? '') : ''));
    else write(key);
    sections.push({ index, number, title, fit, heading, start, end: writer.length });
  }
  for (const key of tableKeys) write(key);

  return {
    title,
    agency,
    year,
    published: changes.published ?? null,
    edition: '2021',
    sections,
    tables,
    text: writer.text,
    start: 0,
    end: writer.length,
    doubts: changes.doubts?.(doubtAbout) ?? [],
  };
}

function editionOf(key: TableKey, { editions }: Changes): Edition {
  return editions?.[key] ?? '2021';
}

function figuresOf(key: TableKey, changes: Changes): BuiltCell[] {
  const edition = editionOf(key, changes);
  const figures = specimenFigures(edition);
  return formGrid(edition, key).cells.map(({ address }) => {
    const changed = changes.cells?.[address];
    return { address, entry: changed === undefined ? (figures[address] ?? 0) : changed };
  });
}

/** A doubt that left out some cells of a table. */
export function doubtAbout(table: TableKey, ...cells: Address[]): Doubt {
  return { kind: 'label-unclear', facts: { label: '……' }, table, cells, place: null };
}
