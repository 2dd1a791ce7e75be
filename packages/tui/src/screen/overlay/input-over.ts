import { printable } from '@gouji/terminal';
import type { Model } from '../../state/model.js';
import type { FigureOverlay, NoteOverlay, ReasonOverlay, SearchOverlay } from '../../state/overlays.js';
import { promptText } from '../../words/prompt-text.js';
import { filled } from '../line/fit.js';
import { rule } from '../line/join.js';
import { type Line, selected, span } from '../line/line.js';
import { listLines } from '../line/list.js';
import type { Room } from '../line/room.js';
import type { Look } from '../look.js';
import { inputLine } from './input-line.js';
import type { Overlaid } from './overlaid.js';

type InputOverlay = SearchOverlay | ReasonOverlay | NoteOverlay | FigureOverlay;

/** The most reasons given before that are offered at once. */
const mostReasons = 6;

/** Text being typed, with what is told of it: reasons given before, why it is no figure. */
export function inputOver(model: Model, overlay: InputOverlay, room: Room, look: Look): Overlaid {
  const { line, column } = inputLine(promptText(overlay, model), overlay.input, room.width, look);
  const under = underInput(model, overlay, room, look);
  const isRuled = room.height > under.length + 2;
  const all = [...(isRuled ? [rule('', room.width, look.ambiguous)] : []), line, ...under].slice(0, room.height);
  const lines = filled(all, { width: room.width, height: all.length }, look.ambiguous);
  return { lines, cursor: { row: isRuled ? 1 : 0, column } };
}

function underInput({ session }: Model, overlay: InputOverlay, room: Room, look: Look): Line[] {
  if (overlay.kind === 'figure' && overlay.problem !== null)
    return [[span(` ${look.review.figureProblems[overlay.problem]}`, 'error')]];
  if (overlay.kind !== 'reason') return [];
  const { reasons } = session;
  const height = Math.max(0, Math.min(mostReasons, reasons.length, room.height - 2));
  const row = (index: number): Line => {
    const line = [span(`${index === overlay.recent ? ' > ' : '   '}${printable(reasons[index] ?? '')}`)];
    return index === overlay.recent ? selected(line) : line;
  };
  return listLines(
    { count: reasons.length, at: overlay.recent ?? 0, row },
    { width: room.width, height },
    look.ambiguous,
  );
}
