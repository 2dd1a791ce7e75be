/**
 * What a stretch of text is, never how it looks: colours are chosen in one place, and without colours the characters
 * around it tell the same.
 */
export type Style =
  | 'plain'
  | 'faint'
  | 'strong'
  | 'selected'
  | 'error'
  | 'warning'
  | 'note'
  | 'good'
  | 'fault'
  | 'addend'
  | 'edited'
  | 'key';

export interface Span {
  readonly text: string;
  readonly style: Style;
}

/** One line of the screen. */
export type Line = readonly Span[];

export function span(text: string, style: Style = 'plain'): Span {
  return { text, style };
}

export function line(text: string, style: Style = 'plain'): Line {
  return [{ text, style }];
}

export const emptyLine: Line = [];

/** What a line says, without how. */
export function textOf(line: Line): string {
  let text = '';
  for (const part of line) text += part.text;
  return text;
}

/** The whole line as one that is chosen. */
export function selected(line: Line): Line {
  return [{ text: textOf(line), style: 'selected' }];
}
