import type { KeyPress, NamedKey } from '../../keys/key-press.js';
import { byControl, byLetter, byNumber, pasteBegins, pasteEnds } from './sequences.js';

/** Makes key presses of what a terminal sends, in whatever pieces it comes. */
export interface KeyReader {
  push(chunk: string): KeyPress[];
  /** Whether the last chunk ended in what may be the beginning of a key: the escape key, or a sequence cut in two. */
  readonly isWaiting: boolean;
  /** Nothing more came: what was waited with is the escape key. */
  flush(): KeyPress[];
}

/** More characters than a hand types at once were pasted into a terminal that does not mark pastes. */
const typedAtMost = 16;

const escapeMark = '\u001b';

/** What follows the escape mark in a whole sequence: `[ … letter`, `O letter`, or a character typed with alt; ctrl+c after escape stays itself. */
const sequence = /^(?:\[\[?([\d;:?<]*)([@-~])|O(\d?)([A-Za-z])|([^[O\p{Cc}]|\u007f))/u;
/** The beginning of one. */
const begun = /^(?:\[\[?[\d;:?<]*|O\d?)?$/;

export function keyReader(): KeyReader {
  let held = '';
  let isPasting = false;

  return {
    get isWaiting() {
      return held !== '';
    },
    push(chunk) {
      const presses: KeyPress[] = [];
      let rest = held + chunk;
      held = '';
      while (rest !== '') {
        const mark = rest.indexOf(escapeMark);
        const text = mark < 0 ? rest : rest.slice(0, mark);
        presses.push(...(isPasting ? pasted(text) : typed(text)));
        if (mark < 0) break;
        const after = rest.slice(mark + 1);
        if (begun.test(after)) {
          held = rest.slice(mark);
          break;
        }
        // Another mark, or what no terminal sends: the key itself was pressed.
        const found = after.startsWith(escapeMark) ? null : sequence.exec(after);
        rest = after.slice(found?.[0].length ?? 0);
        if (found?.[1] === pasteBegins) isPasting = true;
        else if (found?.[1] === pasteEnds) isPasting = false;
        else if (!isPasting) presses.push(...(found === null ? [named('escape')] : pressOf(found)));
      }
      return presses;
    },
    flush() {
      if (held === '') return [];
      const cut = held.slice(1);
      held = '';
      return [named('escape'), ...typed(cut)];
    },
  };
}

function pressOf([, parameters = '', final = '', modifier = '', letter = '', alted]: RegExpExecArray): KeyPress[] {
  if (alted !== undefined) return typed(alted).map((press) => ({ ...press, alt: true }));
  const [number = '', pressed = modifier] = parameters.split(';');
  const name = final === '~' ? byNumber[number] : byLetter[final + letter];
  if (name === undefined) return [];
  const bits = Math.max(0, Number(pressed || 1) - 1);
  const shift = (bits & 1) > 0 || final === 'Z';
  return [{ ...named(name), shift, alt: (bits & 2) > 0, ctrl: (bits & 4) > 0 }];
}

/** Keys one by one; characters beyond ASCII that came together stay together, as an input method gave them. */
function typed(text: string): KeyPress[] {
  if (text.length > typedAtMost) return pasted(text);
  return (text.match(/\p{ASCII}|\P{ASCII}+/gu) ?? []).map(typedPress);
}

function typedPress(text: string): KeyPress {
  const name = byControl[text];
  if (name !== undefined) return named(name);
  const code = text.charCodeAt(0);
  if (code >= 0x20) return characters(text);
  return { ...characters(String.fromCharCode(code + 0x60)), ctrl: true };
}

/** All of it as one text on one line. */
function pasted(text: string): KeyPress[] {
  const plain = text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/\p{Cc}/gu, '');
  return plain === '' ? [] : [characters(plain)];
}

function named(name: NamedKey): KeyPress {
  return { name, text: '', ctrl: false, alt: false, shift: false };
}

function characters(text: string): KeyPress {
  return { name: 'text', text, ctrl: false, alt: false, shift: false };
}
