/** The keys that have a name instead of a character. */
export type NamedKey =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageup'
  | 'pagedown'
  | 'home'
  | 'end'
  | 'enter'
  | 'escape'
  | 'tab'
  | 'backspace'
  | 'delete';

/**
 * What came from the keyboard at once: a named key, or characters. `text` is '' for a named key; it has several
 * characters where an input method or a paste gives them together.
 */
export interface KeyPress {
  readonly name: NamedKey | 'text';
  readonly text: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  /** Of named keys only: a capital letter is its own character. */
  readonly shift: boolean;
}
