import type { Finding, Place } from '@gouji/core';

/** Where the sentence stands that a finding holds against cells; null for what is about cells alone, or about none. */
export function prosePlaceOf({ place, cells }: Finding): Place | null {
  if (place === null || cells.length === 0) return null;
  const isOfCell = cells.some((cell) => cell.place !== null && isWithin(place, cell.place));
  return isOfCell ? null : place;
}

function isWithin({ start, end }: Place, outer: Place): boolean {
  return outer.start <= start && end <= outer.end;
}
