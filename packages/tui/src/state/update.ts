import { clusters } from '@gouji/terminal';
import { type CommandId, commands, type Where } from '../keys/commands.js';
import type { KeyPress } from '../keys/key-press.js';
import { isTyped, keyName, match } from '../keys/match.js';
import { arrived } from './arriving.js';
import { type Change, only, told } from './change.js';
import { behaviours, refusalOf } from './commands/commands.js';
import { typedText } from './commands/typing.js';
import type { Message } from './message.js';
import type { Model } from './model.js';
import { copied, exported, savedAs } from './outcomes.js';
import { previousRead } from './previous.js';
import { fileNoticed, reread } from './rereading.js';
import { allRead, sessionOpened } from './session.js';
import { settled } from './settle.js';
import { whereOf } from './standing.js';

/** The review after a message: the next model, and what the outside is asked to do. */
export function update(model: Model, message: Message): Change {
  const { model: next, effects } = answered(model, message);
  return { model: settled(model, next), effects };
}

function answered(model: Model, message: Message): Change {
  switch (message.kind) {
    case 'key':
      return pressed({ ...model, notice: null }, message.key, message.at);
    case 'command':
      return commanded({ ...model, notice: null, pending: [] }, message.id, message.at);
    case 'resized':
      return only({ ...model, window: message.window });
    case 'session-opened':
      return only(sessionOpened(model, message.opened));
    case 'arrived':
      return only(arrived(model, message.arrivals));
    case 'previous':
      return only(previousRead(model, message.records));
    case 'progress':
      return only({ ...model, reading: { ...model.reading, done: message.done, all: message.all } });
    case 'all-read':
      return only(allRead(model));
    case 'saved':
      return only(savedAs(model, message.revision, message.outcome));
    case 'exported':
      return only(exported(model, message.outcome));
    case 'copied':
      return only(copied(model, message.text, message.outcome));
    case 'file':
      return only(fileNoticed(model, message.source, message.state));
    case 'reread':
      return only(reread(model, message.source, message.result));
  }
}

/** More characters than these come from no hand, where commands are awaited. */
const mostTyped = 4;

function pressed(model: Model, key: KeyPress, at: string): Change {
  const characters = key.name === 'text' && !isTyped(whereOf(model)) ? [...clusters(key.text)] : [];
  if (characters.length < 2) return matched(model, key, at);
  const keys = characters.map((text) => ({ ...key, text }));
  if (keys.some((one) => isWide(keyName(one)))) return only(told(idle(model), 'input-method-on', {}));
  if (keys.length > mostTyped) return only(told(idle(model), 'pasted-here', { characters: keys.length }));
  return keys.reduce(
    (change: Change, one): Change => {
      const next = matched(settled(model, change.model), one, at);
      return { model: next.model, effects: [...change.effects, ...next.effects] };
    },
    { model, effects: [] },
  );
}

function idle(model: Model): Model {
  return { ...model, pending: [] };
}

function matched(model: Model, key: KeyPress, at: string): Change {
  const meant = match(whereOf(model), model.pending, key);
  switch (meant.kind) {
    case 'text':
      return typedText(idle(model), meant.text);
    case 'pending':
      return only({ ...model, pending: meant.keys });
    case 'command':
      return commanded(idle(model), meant.id, at);
    case 'none':
      if (isWide(meant.key)) return only(told(idle(model), 'input-method-on', {}));
      return only(told(idle(model), 'no-such-key', { key: meant.key, elsewhere: meant.elsewhere }));
  }
}

/** Whether a key is written in characters of another kind than those that commands have. */
function isWide(key: string): boolean {
  return /[^\x20-\x7e]/.test(key);
}

function commanded(model: Model, id: CommandId, at: string): Change {
  const where: readonly Where[] = commands.find((command) => command.id === id)?.where ?? [];
  if (!where.includes(whereOf(model))) return only(told(model, 'not-here', { command: id }));
  const refused = refusalOf(model, id);
  if (refused !== null) return only(told(model, 'refused', { refusal: refused }));
  return behaviours[id].run(model, at);
}
