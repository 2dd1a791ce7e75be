import { type TableKey, tableKeys } from '../../src/form/index.js';
import type { Filled } from './filled.js';
import { officialTable } from './official.js';
import { type Piece, piece } from './pieces.js';
import { formHeadings } from './sections.js';
import { plainStyle, type TableStyle } from './style.js';
import type { TableWriter } from './writer.js';

/** How a whole report is written down: its tables' layouts and all that stands around them. */
export interface ReportStyle {
  readonly writers: Readonly<Record<TableKey, TableWriter>>;
  readonly tables: TableStyle;
  readonly headings: readonly string[];
  /** What parts paragraphs, headings and tables. */
  readonly gap: '\n' | '\n\n';
  /** Lines of the page before the title and after the last section. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Every table by one writer, as in the form, and nothing around the report. */
export function styleOf(writer: TableWriter, gap: ReportStyle['gap'] = '\n\n'): ReportStyle {
  return {
    writers: { proactive: writer, applications: writer, disputes: writer },
    tables: plainStyle,
    headings: formHeadings,
    gap,
    before: [],
    after: [],
  };
}

/** The pieces of a whole report, in order. */
export function writeReport(filled: Filled, style: ReportStyle): Piece[] {
  const blocks: (readonly Piece[])[] = [
    ...style.before.map((line) => [piece('page', line)]),
    [piece('title', filled.title)],
    ...style.headings.flatMap((text, index) => [
      [piece('section', text)],
      ...(filled.prose[index] ?? []).map((paragraph) => [piece('prose', paragraph)]),
      ...writtenTable(filled, style, index),
    ]),
    ...style.after.map((line) => [piece('page', line)]),
  ];
  return blocks.flatMap((block, index) => (index === 0 ? block : [piece('break', style.gap), ...block]));
}

/** Sections two to four hold the form's tables. */
function writtenTable(filled: Filled, style: ReportStyle, section: number): (readonly Piece[])[] {
  const key = tableKeys[section - 1];
  const table = key === undefined ? undefined : filled.tables[key];
  if (key === undefined || table === undefined) return [];
  return [style.writers[key].write(officialTable(table, style.tables))];
}
