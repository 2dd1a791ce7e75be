import { type CommandId, commands, typed, type Where } from './commands.js';
import type { KeyPress } from './key-press.js';

/** What a key comes to where it is pressed. */
export type Match =
  | { readonly kind: 'command'; readonly id: CommandId }
  /** The beginning of a sequence: the keys so far. */
  | { readonly kind: 'pending'; readonly keys: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  /** No command has it here; `elsewhere` has it in another place. */
  | { readonly kind: 'none'; readonly key: string; readonly elsewhere: CommandId | null };

/** The commands by their keys, for each place. */
const bound = new Map<Where, Map<string, CommandId>>();

for (const { id, keys, where } of commands) {
  for (const place of where) {
    const own = bound.get(place) ?? new Map<string, CommandId>();
    for (const key of keys) if (!isTyped(place) || !isCharacter(key)) own.set(key, id);
    bound.set(place, own);
  }
}

/** Whether characters are text there. */
export function isTyped(where: Where): boolean {
  return (typed as readonly Where[]).includes(where);
}

/** A key as the table of commands writes it; characters of the full-width forms as the ordinary ones. */
export function keyName({ name, text, ctrl, alt }: KeyPress): string {
  const key = name === 'text' ? (punctuation[text] ?? text.normalize('NFKC')) : name;
  return `${alt && name !== 'escape' ? 'alt+' : ''}${ctrl ? 'ctrl+' : ''}${key}`;
}

/** What a Chinese input method writes on the keys of these. */
const punctuation: Readonly<Record<string, string>> = { '、': '/', '【': '[', '】': ']', '「': '[', '」': ']' };

/** What one key press means at a place, after the keys of a sequence that is not complete. */
export function match(where: Where, pending: readonly string[], press: KeyPress): Match {
  if (press.name === 'text' && isTyped(where) && !press.ctrl && !press.alt) return { kind: 'text', text: press.text };
  const key = keyName(press);
  const keys = bound.get(where) ?? new Map<string, CommandId>();
  const sequence = [...pending, key].join(' ');
  const id = keys.get(sequence);
  if (id !== undefined) return { kind: 'command', id };
  if ([...keys.keys()].some((one) => one.startsWith(`${sequence} `)))
    return { kind: 'pending', keys: [...pending, key] };
  // A sequence that does not go on is given up, and its last key stands for itself.
  if (pending.length > 0) return match(where, [], press);
  return { kind: 'none', key, elsewhere: elsewhere(key) };
}

function elsewhere(key: string): CommandId | null {
  return commands.find(({ keys }) => (keys as readonly string[]).includes(key))?.id ?? null;
}

function isCharacter(key: string): boolean {
  return [...key].length === 1;
}
