import { describe, expect, test } from 'vitest';
import { formGrid } from '../../../src/form/index.js';
import { check } from '../../../src/rules/check.js';
import { built, type Changes } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const noFigures = Object.fromEntries(formGrid('2021', 'applications').cells.map(({ address }) => [address, null]));

test('a table that is not there, or is a picture', () => {
  expect(told({ without: ['applications'] })).toEqual(['error structure/tables']);
});

test('points to the heading of its section', () => {
  const report = built({ without: ['disputes'] });
  expect(check(report).findings[0]?.place).toEqual(report.sections[3]?.heading);
});

test('only structure/tables speaks of a table that could not be read', () => {
  expect(told({ cells: noFigures })).toEqual(['warning structure/tables']);
});

test('a doubt about the table makes a missing one unread', () => {
  const place = null;
  const doubts = () => [
    { kind: 'table-unread', facts: { table: 'proactive' }, table: 'proactive', cells: [], place } as const,
  ];
  expect(told({ without: ['proactive'], doubts })).toEqual(['warning structure/tables']);
});

describe('a table that gave no cell', () => {
  const cells = Object.fromEntries(formGrid('2021', 'disputes').cells.map(({ address }) => [address, null]));
  const doubt = (found: number) => () => [
    {
      kind: 'row-cells',
      facts: { label: '', expected: 15, found },
      table: 'disputes',
      cells: formGrid('2021', 'disputes').cells.map(({ address }) => address),
      place: null,
    } as const,
  ];
  const unread = () => [
    { kind: 'table-unread', facts: { table: 'disputes' }, table: 'disputes', cells: [], place: null } as const,
  ];

  test.each([
    ['has no figure', unread, { fault: 'empty' }],
    ['has fewer figures than are due', doubt(12), { fault: 'short', found: 12, due: 15 }],
    ['has more', doubt(16), { fault: 'unread' }],
    ['has as many', doubt(15), { fault: 'unread' }],
  ] as const)('%s', (_, doubts, facts) => {
    const findings = check(built({ cells, doubts })).findings.filter(({ rule }) => rule === 'structure/tables');
    expect(findings).toMatchObject([{ severity: 'warning', facts: { table: 'disputes', ...facts } }]);
  });
});

test('a report of 2018 had another form', () => {
  expect(told({ year: 2018, without: ['proactive', 'applications', 'disputes'] })).toEqual([]);
});

test('points to the table that could not be read', () => {
  const report = built({ cells: noFigures });
  expect(check(report).findings[0]?.place).toEqual(report.tables.applications?.place);
});

describe('a table that gave no cell is only unread', () => {
  const cells = noFigures;
  const tableUnread = {
    kind: 'table-unread',
    facts: { table: 'applications' },
    table: 'applications',
    cells: [],
    place: null,
  } as const;
  const rowCells = (found: number) =>
    ({
      kind: 'row-cells',
      facts: { label: '', expected: 7, found },
      table: 'applications',
      cells: [],
      place: null,
    }) as const;
  const faultWith = (changes: Changes) =>
    check(built({ cells, ...changes }), { only: ['structure/tables'] }).findings.map(({ facts }) => facts);

  test('where no doubt tells more', () => {
    expect(faultWith({})).toEqual([{ table: 'applications', fault: 'unread' }]);
    expect(faultWith({ doubts: (doubt) => [doubt('applications')] })).toEqual([
      { table: 'applications', fault: 'unread' },
    ]);
  });

  test('where one of its rows had figures, or a row stood there that the form does not have', () => {
    expect(faultWith({ doubts: () => [rowCells(0), rowCells(0)] })).toEqual([
      { table: 'applications', fault: 'empty' },
    ]);
    expect(faultWith({ doubts: () => [rowCells(0), rowCells(3)] })).toEqual([
      { table: 'applications', fault: 'unread' },
    ]);
    const tables = { applications: { strays: [{ label: '其他' }] } };
    expect(faultWith({ doubts: () => [tableUnread], tables })).toEqual([{ table: 'applications', fault: 'unread' }]);
  });

  test('where it is short of figures, but is not table four', () => {
    expect(faultWith({ doubts: () => [rowCells(3)] })).toEqual([{ table: 'applications', fault: 'unread' }]);
  });

  test('where it is not there, and doubts tell of its labels', () => {
    expect(faultWith({ without: ['applications'], doubts: () => [tableUnread] })).toEqual([
      { table: 'applications', fault: 'unread' },
    ]);
    expect(faultWith({ without: ['applications'], doubts: () => [rowCells(0)] })).toEqual([
      { table: 'applications', fault: 'missing' },
    ]);
    expect(faultWith({ without: ['disputes'], cells: {}, doubts: () => [tableUnread] })).toEqual([
      { table: 'disputes', fault: 'missing' },
    ]);
  });
});
