import type { Doubt } from '../grammar/doubts.js';
import { doubtMessage } from '../messages/sentences.js';
import type { Words } from '../messages/words.js';
import { lineOf, type Origin } from '../source/place.js';

/** Something about the reading, as both commands write it in JSON. */
export interface DoubtRecord {
  readonly kind: string;
  readonly message: string;
  readonly table: string | null;
  /** Addresses of the cells left out because of it. */
  readonly cells: readonly string[];
  readonly line: number | null;
  /** Where in its file, beyond the line; null for plain text. */
  readonly origin: Origin | null;
}

export function doubtRecord(doubt: Doubt, words: Words): DoubtRecord {
  const { kind, table, cells, place } = doubt;
  const origin = place?.origin ?? null;
  return { kind, message: doubtMessage(doubt, words), table, cells, line: lineOf(place), origin };
}
