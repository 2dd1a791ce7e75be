import { expect, test } from 'vitest';
import { formGrid } from '../../../src/form/index.js';
import { check } from '../../../src/rules/check.js';
import { built, type Changes } from '../../support/built-report.js';
import { told } from '../../support/told.js';

function facts(changes: Changes) {
  return check(built(changes), { only: ['structure/rows'] }).findings.map(({ severity, facts }) => ({
    severity,
    facts,
  }));
}

const applications = formGrid('2021', 'applications').lines;

test('missing rows of a table make one finding', () => {
  const changes = { tables: { proactive: { withoutRows: ['licensing', 'compulsoryMeasures'] } } };
  expect(told(changes)).toEqual([
    'error structure/rows proactive.licensing.decisions proactive.compulsoryMeasures.decisions',
  ]);
  expect(facts(changes)[0]?.facts).toMatchObject({
    fault: 'missing',
    rows: ['licensing', 'compulsoryMeasures'],
    after: null,
  });
});

test('a table that breaks off makes one finding', () => {
  const withoutRows = applications.slice(6).map(({ row }) => row.key);
  const [only, ...others] = facts({ tables: { applications: { withoutRows } } });
  expect(others).toEqual([]);
  expect(only?.facts).toMatchObject({ fault: 'missing', rows: withoutRows, after: 'denied.otherLaw' });
});

test('a missing block of table four', () => {
  const changes = { tables: { disputes: { withoutRows: ['litigationAfterReconsideration'] } } };
  expect(facts(changes)[0]?.facts).toMatchObject({ rows: ['litigationAfterReconsideration'], after: null });
});

test('a column that no row has', () => {
  const cells = Object.fromEntries(applications.map(({ row }) => [`applications.${row.key}.total`, null]));
  const [only, ...others] = facts({ cells });
  expect(others).toEqual([]);
  expect(only).toMatchObject({ severity: 'error', facts: { fault: 'columns-missing', columns: [{ key: 'total' }] } });
});

test('a row that is there but in doubt is not missing', () => {
  const tables = { applications: { doubtfulRows: ['granted'] } };
  expect(told({ tables })).toEqual([]);
});

test('cells that a doubt left out are not missing', () => {
  const tables = { proactive: { withoutRows: ['licensing'] } };
  expect(told({ tables, doubts: (doubt) => [doubt('proactive', 'proactive.licensing.decisions')] })).toEqual([]);
});

test('a wholly missing table is left to structure/tables', () => {
  expect(facts({ without: ['applications'] })).toEqual([]);
  const withoutRows = formGrid('2021', 'disputes').lines.map(({ row }) => row.key);
  expect(facts({ tables: { disputes: { withoutRows } } })).toEqual([]);
});

test('rows that the form does not have make one finding, and so do rows that stand there again', () => {
  const strays = [
    { label: '其他主动公开文件' },
    { label: '行政处罚', repeats: 'penalties' },
    { label: '政策解读' },
    { label: '行政处罚', repeats: 'penalties' },
  ];
  expect(facts({ tables: { proactive: { strays } } })).toMatchObject([
    { severity: 'warning', facts: { fault: 'extra', printed: ['其他主动公开文件', '政策解读'] } },
    { severity: 'warning', facts: { fault: 'repeated', rows: ['penalties'] } },
  ]);
});
