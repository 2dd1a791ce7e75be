import { describe, expect, test } from 'vitest';
import { failingParts } from '../../src/localize/components.js';
import { type Content, consistentApplications, consistentDisputes, withContents } from '../support/tables.js';
import { residualsOf } from './residuals-of.js';

const right = consistentApplications('2021', {
  outcomes: { granted: [40, 50, 3, 0, 2, 9], 'denied.stateSecret': [8, 0, 0, 0, 0, 2] },
});

const totals = Object.fromEntries(right.rows.map(({ line }) => [line.start + 6, 'blank' as const]));

/** The parts that fail, each by the sums that it is about; `all` for every sum that can be assessed. */
function parts(changes: Readonly<Record<string | number, Content>>, table = right): (string[] | 'all')[] {
  const whole = residualsOf(withContents(table, changes));
  const told = (live: readonly number[]) =>
    whole.incidence.sums.flatMap(({ along, kind }, at) => (live[at] === 1 ? `${kind} ${along}` : []));
  const all = told(whole.live);
  return failingParts(whole).map(({ live }) => (told(live).length === all.length ? 'all' : told(live)));
}

describe('table three', () => {
  test('hangs together without gaps', () => {
    expect(parts({ 'granted.naturalPerson': 1, 'denied.stateSecret.total': 5 })).toEqual(['all']);
  });

  test('hangs together where a single cell is missing', () => {
    expect(parts({ 'granted.naturalPerson': 'blank', 'denied.stateSecret.total': 5 })).toEqual(['all']);
  });

  test('falls apart into its columns where no row can be assessed', () => {
    expect(parts({ ...totals, 'granted.naturalPerson': 1, 'received.researchInstitution': 5 })).toEqual([
      ['balance naturalPerson', 'outcomes naturalPerson'],
      ['balance researchInstitution', 'outcomes researchInstitution'],
    ]);
  });

  test('a balance and the outcomes of a column are apart where what was concluded is not told', () => {
    const concluded = right.rows.find(({ line }) => line.row.key === 'concluded')?.line.start ?? 0;
    expect(parts({ ...totals, [concluded]: 'blank', 'received.naturalPerson': 1 })).toEqual([]);
  });

  test('two columns hang together by one row', () => {
    const { 'granted.total': _, ...others } = Object.fromEntries(
      right.rows.map(({ line }) => [`${line.row.key}.total`, 'blank' as const]),
    );
    const [part, ...rest] = parts({ ...others, 'granted.naturalPerson': 41, 'granted.researchInstitution': 2 });
    expect(rest).toEqual([]);
    expect(part).toBe('all');
  });
});

test('the blocks of table four are always apart, and those that add up are left out', () => {
  const blocks = consistentDisputes('2021', [[1, 2], [3], [4]]);
  expect(parts({ 'reconsideration.total': 0, 'litigationAfterReconsideration.total': 0 }, blocks)).toEqual([
    ['block reconsideration'],
    ['block litigationAfterReconsideration'],
  ]);
});

test('a part says nothing of sums that fail elsewhere', () => {
  const whole = residualsOf(
    withContents(right, { ...totals, 'granted.naturalPerson': 1, 'received.researchInstitution': 5 }),
  );
  const [first, second] = failingParts(whole);
  expect(first?.failing).toBe(1);
  expect(second?.failing).toBe(1);
  expect(first?.of.filter((residual, sum) => residual !== 0 && second?.of[sum] !== 0)).toEqual([]);
});
