import { fold, padded, widthOf } from '@gouji/terminal';
import type { Colors } from 'picocolors/types';

/** A name and what it stands for; rows with nothing to say are left out. */
export type Row = readonly [name: string, text: string | undefined];

/** Rows in two columns, the right one folded on a terminal. */
export function entryLines(rows: readonly Row[], columns: number | null, paint: Colors): string[] {
  const width = Math.max(...rows.map(([name]) => widthOf(name)));
  const indent = width + 4;
  return rows.flatMap(([name, text]) => {
    if (text === undefined || text === '') return [];
    const lines = fold(text, columns === null ? null : Math.max(20, columns - indent));
    return lines.map((line, at) =>
      at === 0 ? `  ${paint.bold(padded(name, width))}  ${line}` : ' '.repeat(indent) + line,
    );
  });
}
