import { type Edition, type TableKey, tableKeys } from '../../form/index.js';
import type { Cell, Report, Table } from '../../grammar/report.js';
import type { Place } from '../../source/place.js';

/** A piece of a report, in its order: a line of its own words, or a table of the form with what its cells say. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'prose'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly edition: Edition;
      readonly key: TableKey;
      /** In the order of the form; '' for a blank cell. */
      readonly figures: readonly string[];
    };

/** What stands for a cell that the report does not have or that could not be read: never nothing, and never 0. */
export const absentMark = '（缺）';

/**
 * The pieces of a report from its title to its end: its own words as they stand, and in place of each table that it has
 * the official one with the figures of now. Rows that the form does not have are left out.
 */
export function* blocksOf(report: Report): Generator<Block, void, undefined> {
  let at = report.start;
  for (const { place, block } of marked(report)) {
    if (place.start < at) continue;
    const [start, end] = withMarks(place, report.text);
    yield* prose(report.text.slice(at, Math.max(at, start)));
    yield block;
    at = end;
  }
  yield* prose(report.text.slice(at, Math.max(at, report.end)));
}

interface Marked {
  readonly place: Place;
  readonly block: Block;
}

/** Title, headings and tables in the order of the text. */
function marked({ title, sections, tables, text }: Report): Marked[] {
  const words = (kind: 'title' | 'heading', place: Place): Marked => ({
    place,
    block: { kind, text: oneLine(text.slice(place.start, place.end)) },
  });
  return [
    ...(title === null ? [] : [words('title', title.place)]),
    ...sections.map(({ heading }) => words('heading', heading)),
    ...tableKeys.flatMap((key) => {
      const table = tables[key];
      return table === undefined ? [] : [{ place: table.place, block: tableBlock(table) }];
    }),
  ].sort((one, other) => one.place.start - other.place.start);
}

function tableBlock({ key, edition, cells }: Table): Block {
  return { kind: 'table', edition, key, figures: cells.map(content) };
}

/** A cell's own characters, on one line. */
function content({ state, raw }: Cell): string {
  return state === 'absent' ? absentMark : oneLine(raw);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*[\t\r\n]\s*/g, ' ');
}

/** A place with the marks that Markdown puts around a line. */
function withMarks({ start, end }: Place, text: string): [start: number, end: number] {
  const before = /[#* \t]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  const after = /^[#* \t]*/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  return [start - before, end + after];
}

function* prose(text: string): Generator<Block, void, undefined> {
  for (const line of text.split(/[\r\n]+/)) {
    const own = line.trim();
    if (own !== '') yield { kind: 'prose', text: own };
  }
}
