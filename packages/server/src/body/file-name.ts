import type { Options } from '../negotiate/options.js';

/** The name of a report that has none, as the command line calls its standard input. */
const nameless = '-';

/** Longer than any name of a file. */
const longest = 255;

/** What terminals, browsers and log readers take for commands, and what turns the direction of writing. */
const unfit = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * The name that a report is told by: the last part of a path, of either system, without control characters.
 * `-` where nothing is left.
 */
export function fileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const name = [...last.replace(unfit, '')].slice(0, longest).join('').trim();
  return name === '' || name === '.' || name === '..' ? nameless : name;
}

/** The name of a report that is sent without one. */
export function nameOf({ name }: Options): string {
  return name === undefined ? nameless : fileName(name);
}
