import { tableKeys } from '../../form/index.js';
import type { Block, GridCell, Line } from '../../source/block.js';
import type { Origin } from '../../source/place.js';
import { separator } from '../../source/separators.js';
import { recognize } from '../labels/recognize.js';
import { rowTables } from '../labels/rows-named.js';
import { type Part, partsOf } from './cut.js';

/** As many digits as the shortest row of table three has, and the line of table four. */
const minRow = 7;
const minLine = 15;

/** All tables of the form in one line are shorter. */
const maxLine = 20_000;

/** Longer lines with a label and digits are no row of a table by themselves. */
const maxRow = 200;

/** The ends of some of the form's labels and, right behind them, digits or the next: spares other texts the closer look. */
const runsOn =
  /(?:申请数量|继续办理|总计|合计|规范性文件|行政许可|行政处罚|行政强制|事业性收费)\d|办理结果（一）|不予公开1[.．、]/;

/** A line that has anything between cells is written in another way. */
const figuresApart = /\d\s+\d/;

/** Whether a text may have rows without anything between their cells. */
export function mayBeGlued(text: string): boolean {
  return runsOn.test(text);
}

/** The same document; lines in which nothing stands between label and figures are cut into rows of a label and digits. */
export function unglued(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'line' && isGlued(block))) return blocks;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'line' || !mayBeCut(block.text)) return [block];
    const parts = partsOf(block.text);
    return hasRow(parts) || isBesideRows(parts, block.text) ? blocksOf(parts, block) : [block];
  });
}

function mayBeCut(text: string): boolean {
  return text.length <= maxLine && !separator.test(text) && !figuresApart.test(text);
}

function isGlued({ text }: Line): boolean {
  const parts = mayBeGlued(text) && mayBeCut(text) ? partsOf(text) : [];
  return hasRow(parts) || isLabels(parts);
}

function hasRow(parts: readonly Part[]): boolean {
  return parts.some((_, at) => isRow(parts, at));
}

/** Whether parts are several labels of one table and nothing else. */
function isLabels(parts: readonly Part[]): boolean {
  return parts.length > 1 && tableKeys.some((table) => parts.every(({ text }) => recognize(text, table).length > 0));
}

/** Whether the digits at `at` are a row of the form: right behind its label, and before another or the line's end. */
function isRow(parts: readonly Part[], at: number): boolean {
  const label = parts[at - 1];
  const run = parts[at];
  if (label?.kind !== 'label' || run?.kind !== 'digits' || parts[at + 1]?.kind === 'words') return false;
  if (rowTables.some((table) => recognize(label.text, table).some((found) => found.label.role === 'row'))) return true;
  return run.text.length >= minLine && recognize(label.text, 'disputes').length > 0;
}

/** Whether a line beside such rows is of their table: one whose label is damaged, or heads alone. */
function isBesideRows(parts: readonly Part[], text: string): boolean {
  const [label, run, more] = parts;
  if (text.length > maxRow || label === undefined) return false;
  if (run === undefined) return label.kind === 'digits' && label.text.length >= minRow;
  const isDamaged = label.kind !== 'digits' && run.kind === 'digits' && run.text.length >= minRow && more === undefined;
  return isDamaged || isLabels(parts);
}

/** The digits of a row stand beside its label; a head, or what is no label, stands by itself. */
function blocksOf(parts: readonly Part[], line: Line): Block[] {
  const blocks: Block[] = [];
  const lastDigits = parts.findLastIndex(({ kind }) => kind === 'digits');
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as Part;
    if (part.kind === 'title' || part.kind === 'words' || at > lastDigits) blocks.push(lineOf(part, line));
    else {
      const row = [part];
      const isRowLabel = part.kind === 'label' && !isHead(part);
      while (isRowLabel && parts[at + 1]?.kind === 'digits') row.push(parts[++at] as Part);
      blocks.push({ kind: 'grid', layout: 'glued', rows: [row.map((cell, column) => cellOf(cell, line, column))] });
    }
  }
  return blocks;
}

function isHead({ text }: Part): boolean {
  return recognize(text, 'disputes').length > 0 && recognize(text, 'applications').every(({ number }) => number === '');
}

function lineOf(part: Part, line: Line): Line {
  return { kind: 'line', text: part.text.trim(), origin: originOf(part, line) };
}

function cellOf(part: Part, line: Line, column: number): GridCell {
  return { text: part.text.trim(), origin: originOf(part, line), column, span: 1 };
}

/** Where a part stands, as exactly as the file tells of its line. */
function originOf({ start, text }: Part, { origin, text: whole }: Line): Origin {
  if (origin.kind !== 'source' || origin.end - origin.start !== whole.length) return origin;
  return { ...origin, start: origin.start + start, end: origin.start + start + text.length };
}
