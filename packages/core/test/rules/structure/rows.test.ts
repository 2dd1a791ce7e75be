import { describe, expect, test } from 'vitest';
import { formGrid } from '../../../src/form/index.js';
import { check } from '../../../src/rules/check.js';
import { built, type Changes } from '../../support/built-report.js';
import { told } from '../../support/told.js';

function facts(changes: Changes) {
  return check(built(changes), { only: ['structure/rows'] }).findings.map(({ severity, facts }) => ({
    severity,
    facts: facts as { readonly fault: string },
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

describe('points to', () => {
  const placed = (changes: Changes) => {
    const report = built(changes);
    return { report, place: check(report, { only: ['structure/rows'] }).findings[0]?.place };
  };

  test('the row before the first one missing, or the table where its first rows are', () => {
    const { report, place } = placed({ tables: { applications: { withoutRows: ['granted', 'rejected.petition'] } } });
    const before = applications[applications.findIndex(({ row }) => row.key === 'granted') - 1];
    expect(place).toEqual(report.tables.applications?.rows.find(({ line }) => line === before)?.place);
    const first = placed({ tables: { applications: { withoutRows: ['received'] } } });
    expect(first.place).toEqual(first.report.tables.applications?.place);
  });

  test('the table that lacks a column', () => {
    const cells = Object.fromEntries(applications.map(({ row }) => [`applications.${row.key}.total`, null]));
    const { report, place } = placed({ cells });
    expect(place).toEqual(report.tables.applications?.place);
  });

  test('the first extra row, and the first that stands there again', () => {
    const strays = [{ label: '行政处罚', repeats: 'penalties' }, { label: '政策解读' }, { label: '其他' }];
    const report = built({ tables: { proactive: { strays } } });
    expect(check(report, { only: ['structure/rows'] }).findings).toMatchObject([
      { facts: { fault: 'repeated' }, place: report.tables.proactive?.strays[0]?.place },
      {
        facts: { fault: 'extra', table: 'proactive', edition: '2021' },
        place: report.tables.proactive?.strays[1]?.place,
      },
    ]);
  });
});

test('of several columns each is named once, with the cells that lack', () => {
  const cells = Object.fromEntries(
    applications.flatMap(({ row }) =>
      ['total', 'researchInstitution'].map((column) => [`applications.${row.key}.${column}`, null]),
    ),
  );
  const [only, ...others] = check(built({ cells }), { only: ['structure/rows'] }).findings;
  expect(others).toEqual([]);
  expect(only?.facts).toMatchObject({ columns: [{ key: 'researchInstitution' }, { key: 'total' }] });
  expect(only?.cells).toHaveLength(2 * applications.length);
});

test('a cell that a doubt left out is not lacking from its row', () => {
  const cells = { 'applications.granted.total': null, 'applications.concluded.total': null };
  const doubts: Changes['doubts'] = (doubt) => [doubt('applications', 'applications.granted.total')];
  expect(told({ cells, doubts }, { only: ['structure/rows'] })).toEqual([
    'error structure/rows applications.concluded.total',
  ]);
});

test('a doubt about another table excuses nothing', () => {
  const tables = { proactive: { withoutRows: ['licensing'] } };
  const doubts: Changes['doubts'] = (doubt) => [doubt('applications', 'proactive.licensing.decisions')];
  expect(told({ tables, doubts })).toEqual(['error structure/rows proactive.licensing.decisions']);
});

test('the last row alone breaks nothing off, nor do rows before the last', () => {
  const [first, last] = [applications.at(-2)?.row.key ?? '', applications.at(-1)?.row.key ?? ''];
  const after = (...withoutRows: string[]) => facts({ tables: { applications: { withoutRows } } })[0]?.facts;
  expect(after(last)).toMatchObject({ rows: [last], after: null });
  expect(after('received', last)).toMatchObject({ rows: ['received', last], after: null });
  expect(after(first, last)).toMatchObject({ rows: [first, last], after: applications.at(-3)?.row.key });
});

test('extra rows alone, and repeated rows alone', () => {
  const faults = (...strays: readonly { label: string; repeats?: string }[]) =>
    facts({ tables: { proactive: { strays } } }).map((finding) => finding.facts.fault);
  expect(faults({ label: '政策解读' })).toEqual(['extra']);
  expect(faults({ label: '行政处罚', repeats: 'penalties' })).toEqual(['repeated']);
});

test('a row of which a doubt left out one cell is not missing', () => {
  const tables = { proactive: { withoutRows: ['regulations'] } };
  const doubts: Changes['doubts'] = (doubt) => [doubt('proactive', 'proactive.regulations.issued')];
  expect(told({ tables, doubts }, { only: ['structure/rows'] })).toEqual([]);
});
