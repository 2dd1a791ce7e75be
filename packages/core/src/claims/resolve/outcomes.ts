import type { Address } from '../../form/address.js';
import { type Edition, formGrid } from '../../form/index.js';
import type { Outcome } from '../lexicon/lexicon.js';
import { address, ambiguous, exact, type Reading } from '../parse/reading.js';

/** Rows of table three that make up a group of outcomes: 不予公开, 无法提供, 不予处理, 其他处理. */
const groups: ReadonlySet<string> = new Set(['denied', 'unavailable', 'rejected', 'other']);

function rowsOfGroups(edition: Edition): ReadonlyMap<string, readonly string[]> {
  const rows = formGrid(edition, 'applications').lines.map(({ row }) => row.key);
  const own = (group: string) => rows.filter((row) => row === group || row.startsWith(`${group}.`));
  return new Map([...groups].map((group) => [group, own(group)]));
}

const rowsOf = { '2019': rowsOfGroups('2019'), '2021': rowsOfGroups('2021') };

/** The rows that an outcome is counted in: one, or those of its group. */
function outcomeRows(outcome: Outcome, edition: Edition): readonly string[] {
  const row = outcome === 'withdrawn' ? 'other.misc' : outcome === 'grantedBefore' ? 'granted' : outcome;
  if (edition === '2019' && row.startsWith('other')) return ['other'];
  return rowsOf[edition].get(row) ?? [row];
}

/** The form's order of rows, so that a sum of them reads as in the table. */
function inOrder(rows: readonly string[], edition: Edition): readonly string[] {
  return formGrid(edition, 'applications')
    .lines.map(({ row }) => row.key)
    .filter((row) => rows.includes(row));
}

/** Several outcomes named for one figure: each of them where the figure is of each, else their sum. */
export function outcomeReadings(
  outcomes: readonly Outcome[],
  edition: Edition,
  each: boolean,
  column: string,
): readonly Reading[] {
  const one = (outcome: Outcome): Reading => {
    const rows = outcomeRows(outcome, edition);
    const cells = cellsOf(rows, column);
    const isPart = outcome === 'withdrawn' || (edition === '2019' && outcome.startsWith('other.'));
    if (outcome === 'grantedBefore') return ambiguous('outcome', cells);
    return isPart ? { ...ambiguous('outcome', cells), relation: 'part' } : exact('outcome', ...cells);
  };
  const [first] = outcomes;
  if (first === undefined) return [];
  if (outcomes.length === 1) return [one(first)];
  if (each) return outcomes.map(one);
  if (outcomes.includes('withdrawn')) return [];
  const named = outcomes.filter((outcome) => groups.has(outcome));
  const details = outcomes.filter(
    (outcome) => !groups.has(outcome) || !outcomes.some((other) => other.startsWith(`${outcome}.`)),
  );
  const sum = (parts: readonly Outcome[]) =>
    cellsOf(inOrder([...new Set(parts.flatMap((part) => outcomeRows(part, edition)))], edition), column);
  if (details.length === outcomes.length || named.length === 0) return [exact('outcome', ...sum(outcomes))];
  return [ambiguous('outcome', sum(details), sum(named))];
}

function cellsOf(rows: readonly string[], column: string): readonly Address[] {
  return rows.map((row) => address('applications', row, column));
}

/**
 * 公开20件，部分公开5件，不予公开4件，其他17件: 其他 may be the row of that name, or all rows of the groups that the list before
 * it does not tell.
 */
export function withRest(named: readonly Reading[], listed: readonly Reading[], edition: Edition): readonly Reading[] {
  const told = new Set(listed.flatMap(({ kind, readings }) => (kind === 'outcome' ? readings.flat() : [])));
  const untold = everyGroup
    .map((group) => cellsOf(outcomeRows(group, edition), 'total'))
    .filter((cells) => !cells.some((cell) => told.has(cell)));
  if (untold.length < 2 || everyGroup.length - untold.length < 2) return named;
  return [ambiguous('outcome', ...named.flatMap(({ readings }) => readings), untold.flat())];
}

const everyGroup: readonly Outcome[] = ['granted', 'partiallyGranted', 'denied', 'unavailable', 'rejected', 'other'];
