import { padded, widthOf } from '@gouji/terminal';
import { shownKey } from '../../keys/shown.js';
import { helpRows } from '../../state/help.js';
import type { Model } from '../../state/model.js';
import { emptyLine, type Line, span } from '../line/line.js';
import { listLines } from '../line/list.js';
import type { Room } from '../line/room.js';
import type { Look } from '../look.js';
import type { Overlaid } from './overlaid.js';

/** The keys of the sheet, by groups, the line `cursor` in sight. */
export function helpOver(model: Model, cursor: number, room: Room, look: Look): Overlaid {
  const { ambiguous, review } = look;
  const rows = helpRows(model);
  const keys = (row: (typeof rows)[number]) =>
    row.kind === 'group' ? '' : row.command.keys.map((key) => shownKey(key, review)).join('  ');
  const widest = Math.min(Math.floor(room.width / 2), Math.max(...rows.map((row) => widthOf(keys(row), ambiguous))));
  const lines = rows.map((row, at): Line => {
    if (row.kind === 'group') return [span(` ${review.groups[row.group]}`, 'strong')];
    return [
      span(`${at === cursor ? ' > ' : '   '}${padded(keys(row), widest, ambiguous)}  `, 'key'),
      span(review.commands[row.command.id].does),
    ];
  });
  const row = (index: number) => lines[index] ?? emptyLine;
  return { lines: listLines({ count: lines.length, at: cursor, row }, room, ambiguous), cursor: null };
}
