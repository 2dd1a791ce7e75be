import type { Model } from '../../state/model.js';
import { sheetOf } from '../../state/standing.js';
import { filled, fitted } from '../line/fit.js';
import { rule } from '../line/join.js';
import { type Line, span } from '../line/line.js';
import type { Room } from '../line/room.js';
import { type Look, lookOf } from '../look.js';
import { overlaid } from '../overlay/overlay.js';
import { sheetLines } from '../sheets/sheet.js';
import type { Cursor } from '../terminal/painter.js';
import { keysLine } from './keys-line.js';
import { noticeLine } from './notice-line.js';
import { titleLine } from './title.js';

/** What the window shows: as many lines as it has rows, each as wide as it has columns. */
export interface Frame {
  readonly lines: readonly Line[];
  /** Where text is being typed; null while commands are awaited. */
  readonly cursor: Cursor | null;
}

/** Windows with fewer rows do without the rules. */
const ruledFrom = 14;
/** Smaller windows show what is chosen, and that they are too small. */
const least = { columns: 30, rows: 8 };

export function frameOf(model: Model): Frame {
  const { columns, rows } = model.window;
  const look = lookOf(model.lang, model.settings.ambiguous);
  if (columns < least.columns || rows < least.rows) return smallFrame(model, look);
  const line = (own: Line): Line => fitted(own, columns, look.ambiguous);
  const rules = rows >= ruledFrom ? [rule('', columns, look.ambiguous)] : [];
  const head = [line(titleLine(model, look)), ...rules];
  const foot = [...rules, line(noticeLine(model, look)), line(keysLine(model, columns, look))];
  const room = { width: columns, height: rows - head.length - foot.length };
  const { lines: body, cursor } = bodyOf(model, room, look);
  return { lines: [...head, ...body, ...foot], cursor: cursor && { ...cursor, row: cursor.row + head.length } };
}

/** The sheet with what stands over it at its foot. */
function bodyOf(model: Model, room: Room, look: Look): Frame {
  const over = overlaid(model, room, look);
  const height = room.height - over.lines.length;
  const sheet = height > 0 ? sheetLines(model, sheetOf(model), { ...room, height }, look) : [];
  return { lines: [...sheet, ...over.lines], cursor: over.cursor && { ...over.cursor, row: over.cursor.row + height } };
}

/** What is chosen or typed, and that the window is too small for more. */
function smallFrame(model: Model, look: Look): Frame {
  const { columns: width, rows } = model.window;
  const told = fitted([span(look.screen.smallWindow, 'warning')], width, look.ambiguous);
  if (rows < 2) return { lines: filled([told], { width, height: rows }, look.ambiguous), cursor: null };
  const body = bodyOf(model, { width, height: rows - 1 }, look);
  return { lines: [...body.lines, told], cursor: body.cursor };
}
