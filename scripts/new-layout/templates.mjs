/** What a new layout starts from. It fits nothing until it is told what, so that no table changes hands by accident. */

export const layoutFile = (name, variable) => `import type { Cells, Layout } from '../layout.js';

/** How a row is written, and where its blank cells are. */
export const ${variable}: Layout = {
  name: '${name}',
  fits: () => false,
  cells(rows): Cells {
    return { rows: rows.map((row) => row.cells) };
  },
};
`;

export const writerFile = (name, variable) => `import { piece } from './pieces.js';
import { padsAtEnd } from './spread.js';
import { oneLine, type TableWriter } from './writer.js';

/** Written from published reports, without a look at how they are read. */
export const ${variable}: TableWriter = {
  name: '${name}',
  layout: '${name}',
  open: 'none',
  write: (table) =>
    padsAtEnd(table).flatMap(({ slots }, index) => [
      ...(index === 0 ? [] : [piece('break', '\\n')]),
      ...slots.flatMap((slot) => (slot === null ? [] : [oneLine(slot), piece('separator', ' ')])),
    ]),
};
`;
