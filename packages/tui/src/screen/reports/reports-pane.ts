import { clipped, clippedStart, padded, printable, widthOf } from '@gouji/terminal';
import { filled } from '../line/fit.js';
import { type Line, type Span, type Style, selected, span } from '../line/line.js';
import { type List, listLines } from '../line/list.js';
import type { Room } from '../line/room.js';
import type { Look } from '../look.js';
import { type Bar, barText } from './progress-bar.js';
import type { ReportRow } from './report-row.js';

/** The widths of the columns; 0 for one that is left out. The body takes what is left. */
interface Columns {
  readonly body: number;
  readonly year: number;
  readonly count: number;
  readonly bar: number;
  readonly source: number;
}

const year = 6;
const count = 6;

function columnsIn(width: number): Columns {
  const bar = width < 50 ? 0 : width < 70 ? 12 : 20;
  const source = width < 100 ? 0 : Math.min(60, Math.floor(width / 3));
  const shownYear = width < 40 ? 0 : year;
  return { body: Math.max(8, width - 2 - shownYear - 3 * count - bar - source), year: shownYear, count, bar, source };
}

/** The reports, one a row: the body, the year, what was found and how much of it is decided. */
export function reportsPane(
  rows: Omit<List, 'row'> & { readonly row: (index: number) => ReportRow },
  room: Room,
  look: Look,
): Line[] {
  const columns = columnsIn(room.width);
  const head = headLine(columns, look);
  const list: List = {
    ...rows,
    row: (index) => {
      const line = rowLine(rows.row(index), index === rows.at, columns, look);
      return index === rows.at ? selected(line) : line;
    },
  };
  if (room.height < 4) return listLines(list, room, look.ambiguous);
  const height = room.height - 1;
  return [
    ...filled([head], { ...room, height: 1 }, look.ambiguous),
    ...listLines(list, { ...room, height }, look.ambiguous),
  ];
}

function headLine({ body, year, count, bar, source }: Columns, look: Look): Line {
  const { heads } = look.screen;
  const right = (text: string, width: number) => (width === 0 ? '' : aligned(text, width, look));
  const left = (text: string, width: number) => (width === 0 ? '' : fit(`  ${text}`, width, look));
  const counts = [heads.errors, heads.warnings, heads.notes].map((head) => right(head, count)).join('');
  return [
    span(
      `  ${fit(heads.body, body, look)}${right(heads.year, year)}${counts}${left(heads.decided, bar)}${left(heads.source, source)}`,
      'faint',
    ),
  ];
}

function rowLine(row: ReportRow, isChosen: boolean, columns: Columns, look: Look): Line {
  const { screen, ambiguous } = look;
  const mark = span(isChosen ? '> ' : '  ');
  if (row.unread !== null) {
    const told = `${printable(row.source)}  ${printable(row.unread)}`;
    return [mark, span(`${screen.unread}  `, 'error'), span(told, 'faint')];
  }
  const counted = (severity: 'error' | 'warning' | 'note') =>
    span(aligned(String(row.counts[severity]), columns.count, look), row.counts[severity] === 0 ? 'faint' : severity);
  const file = row.file === 'as-read' ? '' : ` (${screen.files[row.file]})`;
  const edits = row.edits > 0 ? ` *${row.edits}` : '';
  const body = `${printable(row.body ?? screen.untitled)}${edits}${file}`;
  return [
    mark,
    span(fit(body, columns.body, look)),
    ...(columns.year === 0 ? [] : [span(aligned(row.year === null ? '-' : String(row.year), columns.year, look))]),
    counted('error'),
    counted('warning'),
    counted('note'),
    ...barSpans(row, columns.bar, look),
    ...(columns.source === 0
      ? []
      : [span('  '), span(clippedStart(printable(row.source), columns.source - 2, ambiguous), 'faint')]),
  ];
}

function barSpans({ findings, decided }: Bar, width: number, look: Look): Span[] {
  if (width === 0) return [];
  const style: Style = findings === 0 ? 'faint' : decided === findings ? 'good' : 'plain';
  const text = findings === 0 ? look.screen.clean : barText({ findings, decided }, width - 2);
  return [span(fit(`  ${text}`, width, look), style)];
}

function fit(text: string, width: number, { ambiguous }: Look): string {
  return padded(clipped(text, width, ambiguous), width, ambiguous);
}

function aligned(text: string, width: number, { ambiguous }: Look): string {
  const own = clipped(text, width, ambiguous);
  return ' '.repeat(Math.max(0, width - widthOf(own, ambiguous))) + own;
}
