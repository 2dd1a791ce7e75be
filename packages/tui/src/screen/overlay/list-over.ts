import { filled } from '../line/fit.js';
import { rule } from '../line/join.js';
import { type Line, selected, span } from '../line/line.js';
import { type List, listLines } from '../line/list.js';
import type { Room } from '../line/room.js';
import type { Look } from '../look.js';
import type { Overlaid } from './overlaid.js';

/** A list to choose from under its name, in at most the lower two thirds of the room. */
export function listOver(name: string, texts: readonly string[], at: number, room: Room, look: Look): Overlaid {
  const height = Math.max(1, Math.min(texts.length, Math.floor((room.height * 2) / 3) - 1, room.height - 1));
  const row = (index: number): Line => {
    const line = [span(`${index === at ? '>' : ' '} ${texts[index] ?? ''}`)];
    return index === at ? selected(line) : line;
  };
  const list: List = { count: texts.length, at, row };
  const lines = listLines(list, { width: room.width, height }, look.ambiguous);
  const all = [rule(name, room.width, look.ambiguous), ...lines];
  return {
    lines: filled(all, { width: room.width, height: Math.min(all.length, room.height) }, look.ambiguous),
    cursor: null,
  };
}
