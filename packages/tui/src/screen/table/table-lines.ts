import { type Cell, type FormBlock, type FormLine, formGrid, type Table } from '@gouji/core';
import type { Look } from '../look.js';

/** A line of the table as on the form. */
export type TableLine =
  | { readonly kind: 'heads'; readonly label: string; readonly heads: readonly string[] }
  | { readonly kind: 'group'; readonly label: string }
  | { readonly kind: 'row'; readonly label: string; readonly inGroup: boolean; readonly cells: readonly Cell[] };

/** The lines of a table: heads over each block of it, the names of groups over their rows. */
export function tableLines(table: Table, look: Look): TableLine[] {
  const lines: TableLine[] = [];
  let block: FormBlock | null = null;
  let group: string | null = null;
  for (const line of formGrid(table.edition, table.key).lines) {
    if (line.block !== block) lines.push(headsOf(line, table, look));
    block = line.block;
    const [own, over] = names(line, table, look);
    if (over !== null && over !== group) lines.push({ kind: 'group', label: over });
    group = over;
    const cells = table.cells.slice(line.start, line.start + line.cells.length);
    lines.push({ kind: 'row', label: own, inGroup: over !== null, cells });
  }
  return lines;
}

function headsOf({ block, cells }: FormLine, { edition }: Table, { words }: Look): TableLine {
  const heads = cells.map(({ address }) => words.column(address, edition));
  return { kind: 'heads', label: words.lang === 'zh' ? (block.item ?? '') : '', heads };
}

/** A row's own name, and that of its group where the language names rows by their groups. */
function names({ row, cells }: FormLine, { edition }: Table, { words }: Look): [own: string, group: string | null] {
  const name = cells[0] === undefined ? row.label : words.row(cells[0].address, edition);
  const { group = '' } = row;
  return group !== '' && name.startsWith(`${group}·`) ? [name.slice(group.length + 1), group] : [name, null];
}
