import { expect, test } from 'vitest';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

test('words in a cell', () => {
  const cells = { 'proactive.licensing.decisions': '若干', 'disputes.reconsideration.other': '见附件' };
  expect(told({ cells })).toEqual([
    'error cells/number proactive.licensing.decisions',
    'error cells/number disputes.reconsideration.other',
  ]);
});

test('a remark or a unit beside a number is silent', () => {
  const cells = {
    'proactive.normativeDocuments.inForce': { value: 22, raw: '22（其中修订16件）', note: '其中修订16件' },
    'proactive.licensing.decisions': { value: 19, raw: '19①', note: '①' },
    'proactive.penalties.decisions': { value: 4, raw: '4件', unit: '件' },
  };
  expect(told({ cells })).toEqual([]);
});

test('tells the form', () => {
  const { findings } = check(built({ cells: { 'proactive.licensing.decisions': '若干' } }));
  expect(findings.map(({ facts }) => facts)).toEqual([{ edition: '2021' }]);
});
