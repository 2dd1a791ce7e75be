import { clipped, clippedStart, printable, widthOf } from '@gouji/terminal';
import type { TextInput } from '../../state/text-input.js';
import { type Line, span } from '../line/line.js';
import type { Look } from '../look.js';

/** A line in which text is typed, and the column at which the next character goes. */
export interface InputLine {
  readonly line: Line;
  readonly column: number;
}

/** What is typed after a word that says what it is; of a long text the part around the cursor. */
export function inputLine(label: string, { text, cursor }: TextInput, width: number, { ambiguous }: Look): InputLine {
  const name = clipped(` ${label}: `, Math.max(0, width - 10), ambiguous);
  const room = Math.max(1, width - widthOf(name, ambiguous) - 1);
  // No more of a text than can be in sight: pasted texts are long.
  const before = clippedStart(printable(text.slice(Math.max(0, cursor - room), cursor)), room, ambiguous);
  const after = printable(text.slice(cursor, cursor + room));
  const column = widthOf(name, ambiguous) + widthOf(before, ambiguous);
  return { line: [span(name, 'strong'), span(before), span(after)], column: Math.min(column, width - 1) };
}
