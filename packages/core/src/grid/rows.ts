import { isSpace, oneOf } from '../source/characters.js';
import { tokenOf } from './cell.js';
import type { Row, Separator } from './row.js';
import type { Token } from './token.js';

/** No table of the form is wider; a longer line is text, and costs no memory for its cells. */
const maxFields = 256;

/** A line of nothing but tabs is a row of blank cells from this many on; fewer are an indented blank line. */
const blankRowTabs = 5;

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;

/** `|` and its full-width and box-drawing forms. */
const everyPipe = '|｜│┃';
const isPipe = oneOf(everyPipe);

/** No line of the text is cut into cells, and all end in LF: one cell a line, mostly. */
function isUnparted(text: string): boolean {
  return ![...`\t\r${everyPipe}`].some((mark) => text.includes(mark));
}

/**
 * Cuts a text into rows of cells, line by line: at pipes where the line has any, else at tabs.
 * Blank lines are not rows; the next row counts them. Line breaks are LF, CRLF or CR.
 */
export function rowsOf(text: string, from = 0, to = text.length, firstLine = 1): Row[] {
  const rows: Row[] = [];
  const unparted = from === 0 && to === text.length && isUnparted(text);
  let gap = 0;
  let line = firstLine - 1;
  for (let start = from, end = from; start < to; start = end) {
    let pipes = 0;
    let tabs = 0;
    let blank = true;
    let code = 0;
    for (end = start; end < to; end++) {
      code = text.charCodeAt(end);
      if (code >= 0x4e00 && code < 0xff00) blank = false;
      else if (code === lineFeed || code === carriageReturn) break;
      else if (code === tab) tabs++;
      else if (isPipe(code)) pipes++;
      else if (blank && !isSpace(code)) blank = false;
      if (unparted && !blank) {
        // Nothing more to find in this line but its end.
        const feed = text.indexOf('\n', end);
        end = feed < 0 ? to : feed;
        code = lineFeed;
        break;
      }
    }
    line++;
    if (blank && pipes === 0 && tabs < blankRowTabs) gap++;
    else {
      rows.push(rowOf(text, start, end, line, gap, separatorOf(pipes, tabs)));
      gap = 0;
    }
    end += code === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? 2 : 1;
  }
  return rows;
}

function separatorOf(pipes: number, tabs: number): Separator {
  if (pipes > 0 && pipes < maxFields) return 'pipe';
  return tabs > 0 && tabs < maxFields ? 'tab' : 'none';
}

function rowOf(text: string, start: number, end: number, line: number, gap: number, separator: Separator): Row {
  if (separator === 'none') {
    const cell = tokenOf(text, start, end, line);
    const filled = cell.kind === 'blank' ? 0 : 1;
    const words = cell.kind === 'words' ? 1 : 0;
    return { line, start, end, gap, separator, cells: [cell], closed: false, filled, words };
  }
  const cells = cut(text, start, end, line, separator);
  let filled = 0;
  let words = 0;
  for (const { kind } of cells) {
    if (kind !== 'blank') filled++;
    if (kind === 'words') words++;
  }
  const closed = separator === 'pipe' && endsInPipe(text, start, end);
  return { line, start, end, gap, separator, cells, closed, filled, words };
}

function endsInPipe(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && isSpace(text.charCodeAt(last))) last--;
  return isPipe(text.charCodeAt(last));
}

function cut(text: string, start: number, end: number, line: number, separator: Separator): Token[] {
  const cells: Token[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (separator === 'tab' ? code !== tab : !isPipe(code)) continue;
    cells.push(tokenOf(text, from, i, line));
    from = i + 1;
  }
  const last = tokenOf(text, from, end, line);
  // What follows a closing pipe is no cell; what follows a tab is one, also when it is empty.
  if (separator === 'tab' || last.kind !== 'blank') cells.push(last);
  return cells;
}
