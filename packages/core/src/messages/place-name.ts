import type { Origin, Place } from '../source/place.js';
import type { Words } from './words.js';

/** Where something stands in a file that has no lines, in words; '' where a line tells it, or nothing does. */
export function placeName(place: Place | null, words: Words): string {
  return originName(place?.origin ?? null, words);
}

export function originName(origin: Origin | null, { places }: Words): string {
  if (origin === null || origin.kind === 'source') return '';
  return (places[origin.kind] as (origin: Origin) => string)(origin);
}
