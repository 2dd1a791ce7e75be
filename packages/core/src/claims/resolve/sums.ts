import type { Address } from '../../form/address.js';
import { has, hasHead, type Phrase } from '../parse/phrase.js';
import { address, ambiguous, exact, type Reading } from '../parse/reading.js';
import type { State } from '../parse/state.js';

/** 合计61件: the sum of what the sentence has listed before, without a word of its own for it. */
export function sumReadings(phrase: Phrase, state: State): readonly Reading[] {
  if (hasHead(phrase) || !has(phrase, 'sum')) return [];
  const { listed } = state;
  const kinds = new Set(listed.map(({ kind }) => kind));
  const only = (...allowed: readonly string[]) =>
    listed.length > 1 && listed.every(({ kind }) => allowed.includes(kind));
  if (only('received', 'carriedOver') && kinds.size === 2)
    return [exact('received', total('received'), total('carriedOver'))];
  if (only('outcome')) {
    return [
      ambiguous('concluded', [total('concluded')], [total('received')], [total('received'), total('carriedOver')]),
    ];
  }
  if (only('applicant')) return [ofRows(listed)];
  if (only('reconsideration', 'litigation') && kinds.size === 2) return [exact('litigation', ...listed.flatMap(first))];
  const ended = listed.flatMap(first);
  // 维持6件、纠正1件，总计7件
  if (kinds.size === 1 && only('reconsideration', 'litigation') && !ended.some((cell) => cell.endsWith('.total')))
    return [ambiguous(listed[0]?.kind ?? 'litigation', blocksOf(ended), [...new Set(ended)])];
  // 网络申请3件，信函申请2件，共5件
  if (state.channels > 1 && !listed.some(({ kind }) => kind === 'received' || kind === 'handled'))
    return [ambiguous('received', [total('received')], [total('received'), total('carriedOver')])];
  return [];
}

function first({ readings: [sum = []] }: Reading): readonly Address[] {
  return sum;
}

function blocksOf(cells: readonly Address[]): readonly Address[] {
  return [...new Set(cells.map((cell) => address('disputes', cell.split('.')[1] ?? '', 'total')))];
}

function total(row: string): Address {
  return address('applications', row, 'total');
}

/** The rows that figures by applicant are in, each with its total. */
function ofRows(listed: readonly Reading[]): Reading {
  const sums = listed[0]?.readings ?? [];
  const readings = sums.map((sum) => [...new Set(sum.map((cell) => total(cell.split('.').slice(1, -1).join('.'))))]);
  return { kind: 'received', readings, certainty: readings.length === 1 ? 'exact' : 'ambiguous' };
}
