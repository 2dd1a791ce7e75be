import type { NamedKey } from '../../keys/key-press.js';

/** Keys by what follows `ESC [` or `ESC O`: a letter, or a number before `~`. */
export const byLetter: Readonly<Record<string, NamedKey>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  M: 'enter',
  Z: 'tab',
};

export const byNumber: Readonly<Record<string, NamedKey>> = {
  1: 'home',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
};

/** Keys that come as one control character. */
export const byControl: Readonly<Record<string, NamedKey>> = {
  '\b': 'backspace',
  '\t': 'tab',
  '\n': 'enter',
  '\r': 'enter',
  '\u007f': 'backspace',
};

/** The marks that a terminal sets around what is pasted. */
export const pasteBegins = '200';
export const pasteEnds = '201';
