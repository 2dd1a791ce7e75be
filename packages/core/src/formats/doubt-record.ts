import type { Doubt } from '../grammar/doubts.js';
import { doubtMessage } from '../messages/sentences.js';
import type { Words } from '../messages/words.js';
import { lineOf } from '../source/place.js';

/** Something about the reading, as both commands write it in JSON. */
export interface DoubtRecord {
  readonly kind: string;
  readonly message: string;
  readonly table: string | null;
  /** Addresses of the cells left out because of it. */
  readonly cells: readonly string[];
  readonly line: number | null;
}

export function doubtRecord(doubt: Doubt, words: Words): DoubtRecord {
  const { kind, table, cells, place } = doubt;
  return { kind, message: doubtMessage(doubt, words), table, cells, line: lineOf(place) };
}
