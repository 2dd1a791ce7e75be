import { expect, test } from 'vitest';
import { formGrid } from '../../../src/form/index.js';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

test('blank cells of one table make one finding', () => {
  const cells = {
    'proactive.licensing.decisions': '',
    'proactive.penalties.decisions': '',
    'disputes.litigationDirect.other': '',
  };
  expect(told({ cells })).toEqual([
    'warning cells/blank proactive.licensing.decisions proactive.penalties.decisions',
    'warning cells/blank disputes.litigationDirect.other',
  ]);
});

test('a table that nobody has filled is told as a whole', () => {
  const cells = Object.fromEntries(formGrid('2021', 'proactive').cells.map(({ address }) => [address, '']));
  const { findings } = check(built({ cells }));
  expect(findings.map(({ rule, facts }) => ({ rule, facts }))).toEqual([
    { rule: 'cells/blank', facts: { table: 'proactive', edition: '2021', whole: true } },
  ]);
});

test('is told also where blanks count as 0', () => {
  expect(told({ cells: { 'applications.denied.stateSecret.naturalPerson': '' } }, { blankAsZero: true })).toEqual([
    'warning cells/blank applications.denied.stateSecret.naturalPerson',
  ]);
});

test('a placeholder and a 0 are not blank', () => {
  expect(told({ cells: { 'proactive.licensing.decisions': '/', 'proactive.penalties.decisions': 0 } })).toEqual([
    'note cells/placeholder proactive.licensing.decisions',
  ]);
});

test('a table is whole only where no cell is filled; cells that are not there do not count', () => {
  const cells = Object.fromEntries(formGrid('2021', 'disputes').cells.map(({ address }) => [address, '']));
  const wholes = (changes: Parameters<typeof built>[0]) =>
    check(built(changes), { only: ['cells/blank'] }).findings.map(({ facts }) => facts);
  const disputes = { table: 'disputes', edition: '2021' };
  expect(wholes({ cells: { ...cells, 'disputes.reconsideration.total': null } })).toEqual([
    { ...disputes, whole: true },
  ]);
  expect(wholes({ cells: { ...cells, 'disputes.reconsideration.total': '/' } })).toEqual([
    { ...disputes, whole: false },
  ]);
  expect(wholes({ cells: { 'disputes.reconsideration.total': '' } })).toEqual([{ ...disputes, whole: false }]);
});

test('a table is not whole where a row that may be filled could not be read', () => {
  const cells = Object.fromEntries(formGrid('2021', 'proactive').cells.map(({ address }) => [address, '']));
  const report = built({ cells });
  const proactive = report.tables.proactive;
  if (proactive === undefined) throw new Error('no table two');
  const rows = proactive.rows.map((row, at) => ({ ...row, doubtful: at === 0 }));
  const { findings } = check({ ...report, tables: { ...report.tables, proactive: { ...proactive, rows } } });
  expect(findings.map(({ facts }) => facts)).toEqual([{ table: 'proactive', edition: '2021', whole: false }]);
});
