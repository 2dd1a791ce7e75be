import { bodyKey as keyOf } from '../grammar/bodies/body-name.js';
import type { Renamed } from '../grammar/bodies/known-bodies.js';

/** Names that a body had before, with the names that it has now. */
export type RenamedBodies = Renamed;

/** What a body is matched by over the years: the key of the name that it has now. */
export function bodyKey(agency: string, renamed: RenamedBodies = {}): string {
  const key = keyOf(agency);
  for (const [before, now] of Object.entries(renamed)) if (keyOf(before) === key) return keyOf(now);
  return key;
}
