import { clipped, padded, widthOf } from '@gouji/terminal';
import { filled } from '../line/fit.js';
import { type Line, type Span, span } from '../line/line.js';
import type { Room } from '../line/room.js';
import { centred } from '../line/scroll.js';
import type { Look } from '../look.js';
import { cellStyle, cellText } from './cell-text.js';
import { type Columns, columnsOf } from './columns.js';
import { headFold } from './head-fold.js';
import { legend } from './legend.js';
import type { TableData } from './table-data.js';
import { type TableLine, tableLines } from './table-lines.js';

/** A table as on the form, with what is lit in it; it scrolls so that the chosen cell, or the fault, is in sight. */
export function tablePane(data: TableData, room: Room, look: Look): Line[] {
  const lines = tableLines(data.table, look);
  const columns = columnsOf(lines, data, room.width, look);
  const [first] = lines;
  // The one block's heads stay; where there are several, each block's stand over it.
  const single = lines.filter(({ kind }) => kind === 'heads').length === 1;
  const top = single && first?.kind === 'heads' ? headLines(first, columns, look) : [];
  const body = (single ? lines.slice(1) : lines).map((line) => drawn(line, columns, data, look));
  const foot = room.height > top.length + 6 ? [legend(data, columns, look)] : [];
  const shownHeads = room.height > top.length + 2 ? top : [];
  const height = Math.max(0, room.height - shownHeads.length - foot.length);
  const at = body.findIndex(({ isWanted }) => isWanted);
  const rows = body.flatMap(({ drawn }) => drawn);
  const wanted = body.slice(0, Math.max(0, at)).reduce((count, { drawn }) => count + drawn.length, 0);
  const from = centred(rows.length, wanted, height);
  const ambiguous = look.ambiguous;
  const shown = filled(rows.slice(from, from + height), { width: room.width, height }, ambiguous);
  return filled([...shownHeads, ...shown, ...foot], room, ambiguous);
}

interface Drawn {
  readonly drawn: readonly Line[];
  readonly isWanted: boolean;
}

function drawn(line: TableLine, columns: Columns, data: TableData, look: Look): Drawn {
  if (line.kind === 'heads') return { drawn: headLines(line, columns, look), isWanted: false };
  if (line.kind === 'group') return { drawn: [[span(` ${line.label}`, 'strong')]], isWanted: false };
  const own = line.cells.some(({ address }) => address === data.cell);
  const isWanted = data.cell === null ? line.cells.some(({ address }) => data.lit.faults.has(address)) : own;
  const label = `${own ? '>' : ' '}${line.inGroup ? '  ' : ''}${line.label}`;
  const cells = line.cells.slice(columns.first, columns.first + columns.shown).flatMap((cell): Span[] => {
    const text = cellText(cell, data, look);
    const gap = ' '.repeat(Math.max(0, columns.cell + 1 - widthOf(text, look.ambiguous)));
    return [span(gap), span(text, cellStyle(cell, data))];
  });
  return { drawn: [[span(labelText(label, columns, look), own ? 'strong' : 'plain'), ...cells]], isWanted };
}

/** Heads folded to the width of their columns, the last line of each right above the figures. */
function headLines(line: TableLine, columns: Columns, look: Look): Line[] {
  if (line.kind !== 'heads') return [];
  const shown = line.heads.slice(columns.first, columns.first + columns.shown);
  const folds = shown.map((head) => headFold(head, columns.cell, look.ambiguous));
  const height = Math.max(1, ...folds.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => {
    const label = at === height - 1 ? ` ${line.label}` : '';
    const heads = folds.map((fold) => {
      const text = fold[at - height + fold.length] ?? '';
      return span(' '.repeat(Math.max(0, columns.cell + 1 - widthOf(text, look.ambiguous))) + text, 'faint');
    });
    return [span(labelText(label, columns, look), 'faint'), ...heads];
  });
}

function labelText(text: string, { label }: Columns, { ambiguous }: Look): string {
  return padded(clipped(text, label, ambiguous), label, ambiguous);
}
