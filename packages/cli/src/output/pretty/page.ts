import { lineOf, type Place } from '@gouji/core';
import { placeName, type Words } from '@gouji/core/messages';
import { fold, printable } from '@gouji/terminal';
import type { Colors } from 'picocolors/types';
import type { CliWords } from '../../words/words.js';

/** How output for people is set. */
export interface Page {
  /** The core's words. */
  readonly words: Words;
  readonly cli: CliWords;
  readonly paint: Colors;
  /** The terminal's columns; null where lines may be of any length. */
  readonly columns: number | null;
}

/** Where text from the report or about it begins, in columns. */
export const margin = { finding: 2, body: 4, figures: 6 } as const;

/**
 * A sentence, indented; further lines hang by `hang` more. A terminal's lines are broken between words, so that
 * nothing runs on at its left edge; a file's are not, so that they can be searched.
 */
export function sentence({ columns }: Page, indent: number, text: string, hang = 0): string[] {
  const width = columns === null ? null : Math.max(20, columns - indent - hang);
  return fold(printable(text), width).map((line, at) => ' '.repeat(indent + (at > 0 ? hang : 0)) + line);
}

/** Where something stands: its line, or what its file has instead of lines; '' where neither is known. */
export function whereOf(place: Place | null, { cli, words }: Pick<Page, 'cli' | 'words'>): string {
  const line = lineOf(place);
  return line === null ? printable(placeName(place, words)) : cli.pretty.line(line);
}

/** A sentence after a word that names it: `办法  …`. */
export function labelled(page: Page, indent: number, label: string, text: string): string[] {
  const [first = '', ...rest] = sentence(page, indent, `${label}  ${text}`, 2);
  return [first.replace(label, page.paint.bold(label)), ...rest];
}

/** Sentences under a heading, a line each; nothing where there is none. */
export function headed(heading: string, sentences: readonly string[], page: Page): string[] {
  if (sentences.length === 0) return [];
  const told = sentences.flatMap((one) => sentence(page, margin.body, `- ${one}`, 2));
  return [`${' '.repeat(margin.finding)}${page.paint.bold(heading)}`, ...told];
}
