import type { NamedKey } from './key-press.js';

/** The names of keys in a language. */
interface KeyNames {
  readonly keys: Readonly<Record<NamedKey, string>>;
}

/** A key as people read it: `g g` as gg, `ctrl+c` as Ctrl-C, `pageup` as PgUp. */
export function shownKey(key: string, names: KeyNames): string {
  return key
    .split(' ')
    .map((one) => shownOne(one, names))
    .join('');
}

function shownOne(key: string, { keys }: KeyNames): string {
  const [, held = '', own = key] = /^((?:alt\+|ctrl\+)*)(.+)$/s.exec(key) ?? [];
  const name = Object.hasOwn(keys, own) ? keys[own as NamedKey] : own;
  if (held === '') return name;
  return held.replaceAll('alt+', 'Alt-').replaceAll('ctrl+', 'Ctrl-') + (name === own ? own.toUpperCase() : name);
}
