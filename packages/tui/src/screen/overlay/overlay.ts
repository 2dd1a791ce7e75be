import { printable } from '@gouji/terminal';
import { type Choice, choicesOf } from '../../state/choices.js';
import type { Model } from '../../state/model.js';
import { choiceText } from '../../words/choice-text.js';
import { noticeText } from '../../words/told.js';
import { filled, folded } from '../line/fit.js';
import { rule } from '../line/join.js';
import type { Style } from '../line/line.js';
import type { Room } from '../line/room.js';
import type { Look } from '../look.js';
import { helpOver } from './help.js';
import { inputOver } from './input-over.js';
import { listOver } from './list-over.js';
import { nothingOver, type Overlaid } from './overlaid.js';

/** What stands over the sheet, at the foot of its room. */
export function overlaid(model: Model, room: Room, look: Look): Overlaid {
  const { overlay } = model;
  if (overlay === null) return nothingOver;
  switch (overlay.kind) {
    case 'help':
      return helpOver(model, overlay.cursor, room, look);
    case 'search':
    case 'reason':
    case 'note':
    case 'figure':
      return inputOver(model, overlay, room, look);
    case 'message':
      return sentenceOver(noticeText(overlay.notice, look.review), 'warning', room, look);
    case 'unsaved':
      return sentenceOver(look.review.unsaved, 'error', room, look);
    default: {
      const texts = choicesOf(model).map((choice) => boxed(choice) + printable(choiceText(choice, model)));
      return listOver(look.review.titles[overlay.kind], texts, overlay.cursor, room, look);
    }
  }
}

/** `[x]` is what holds now. */
function boxed(choice: Choice): string {
  if (!('isOn' in choice)) return '';
  return choice.isOn ? '[x] ' : '[ ] ';
}

function sentenceOver(text: string, style: Style, { width, height }: Room, { ambiguous }: Look): Overlaid {
  const lines = [rule('', width, ambiguous), ...folded(` ${text}`, width - 1, ambiguous, style, 1)].slice(0, height);
  return { lines: filled(lines, { width, height: lines.length }, ambiguous), cursor: null };
}
