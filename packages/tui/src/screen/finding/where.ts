import { lineOf, type Place } from '@gouji/core';
import { placeName } from '@gouji/core/messages';
import { printable } from '@gouji/terminal';
import type { Look } from '../look.js';

/** Where something stands: its line, or what its file has instead of lines; '' where neither is known. */
export function whereOf(place: Place | null, { screen, words }: Look): string {
  const line = lineOf(place);
  return line === null ? printable(placeName(place, words)) : screen.line(line);
}
