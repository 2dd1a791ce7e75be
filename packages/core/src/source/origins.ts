import type { Origin, TextPlace } from './place.js';

/** Where stretches of a text stand in their file, each up to the next one, in the order of the text. */
export type Origins = readonly { readonly start: number; readonly origin: Origin }[];

/** A place of the text that tells also where in the file it stands. */
export function withOrigin(place: TextPlace, origins: Origins): TextPlace {
  let low = 0;
  let high = origins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle]?.start ?? 0) <= place.start) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return place;
  const { origin } = origins[low - 1] as Origins[number];
  return { ...place, origin };
}
