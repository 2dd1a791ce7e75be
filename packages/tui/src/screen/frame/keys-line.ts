import { widthOf } from '@gouji/terminal';
import type { Command } from '../../keys/commands.js';
import { shownKey } from '../../keys/shown.js';
import { isFolded } from '../../state/folding.js';
import { hintedCommands } from '../../state/hinted.js';
import type { Model } from '../../state/model.js';
import { type Line, type Span, span } from '../line/line.js';
import type { Look } from '../look.js';

/** The keys of the present place with their words, whole ones only, as many as fit; that of the help is always among them. */
export function keysLine(model: Model, width: number, look: Look): Line {
  const folded = isFolded(model.window);
  const commands = hintedCommands(model).filter(({ id }) => id !== 'next-pane' || folded);
  const help = commands.filter(({ id }) => id === 'help').map((command) => hint(command, look));
  let room = width - 1 - help.reduce((sum, { width }) => sum + width, 0);
  const shown: Hint[] = [];
  for (const command of commands) {
    if (command.id === 'help') continue;
    const next = hint(command, look);
    if (next.width > room) break;
    room -= next.width;
    shown.push(next);
  }
  return [span(' '), ...[...shown, ...help].flatMap(({ spans }) => spans)];
}

interface Hint {
  readonly spans: readonly Span[];
  readonly width: number;
}

function hint({ id, keys }: Command, { review, ambiguous }: Look): Hint {
  const key = shownKey(keys[0] ?? '', review);
  const word = ` ${review.commands[id].name}   `;
  return { spans: [span(key, 'key'), span(word, 'faint')], width: widthOf(key + word, ambiguous) };
}
