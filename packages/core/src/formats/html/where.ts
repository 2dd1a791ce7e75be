import { placeName } from '../../messages/place-name.js';
import { lineOf, type Place } from '../../source/place.js';
import type { Telling } from './telling.js';

/** Where something stands: its line, or what its file has instead of lines; '' where neither is known. */
export function whereOf(place: Place | null, { own, words }: Pick<Telling, 'own' | 'words'>): string {
  const line = lineOf(place);
  return line === null ? placeName(place, words) : own.line(line);
}
