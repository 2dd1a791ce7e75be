import { describe, expect, test } from 'vitest';
import { type Edition, forms, tableKeys } from '../../../src/form/index.js';
import type { Report } from '../../../src/grammar/report.js';
import { cellBeside, cellIn, figureIn, type YearRecord } from '../../../src/rules/series/year-record.js';
import { recordOf } from '../../../src/series/series.js';
import { built, type Changes } from '../../support/built-report.js';

function record(report: Report): YearRecord {
  const found = recordOf('this.txt', report);
  if (found === null) throw new Error('the report names no body or no year');
  return found;
}

function cellsIn({ tables }: Report) {
  return tableKeys.flatMap((key) => tables[key]?.cells ?? []);
}

const received = 'applications.received.total';

describe('a cell is told as it stood in its report', () => {
  const entries: Changes['cells'] = {
    'proactive.licensing.decisions': '',
    'proactive.penalties.decisions': '/',
    'applications.received.naturalPerson': '若干',
    'applications.granted.total': null,
    'applications.concluded.total': { value: 22, raw: '22（含1件）', note: '含1件' },
    'proactive.fees.amount': { value: 126_000, raw: '126000元', unit: '元' },
  };
  const editionsOf = (edition: Edition) => ({ proactive: edition, applications: edition, disputes: edition });

  test.each(Object.values(forms))('$edition, whatever it holds', ({ edition }) => {
    const report = built({ cells: entries, editions: editionsOf(edition) });
    const kept = record(report);
    expect(cellsIn(report).map(({ address }) => cellIn(kept, address))).toEqual(cellsIn(report));
  });

  test('with where it stands in the file, from its first character on', () => {
    const report = built();
    const { applications } = report.tables;
    if (applications === undefined) throw new Error('no table three');
    const cells = applications.cells.map((cell, at) => {
      const origin = { kind: 'cell', table: 1, row: at, cell: at } as const;
      return { ...cell, place: { kind: 'text', start: at, end: at + 1, line: at + 1, origin } as const };
    });
    const kept = record({ ...report, tables: { ...report.tables, applications: { ...applications, cells } } });
    expect(cells.map(({ address }) => cellIn(kept, address))).toEqual(cells);
  });

  test('and beside another report, with its own', () => {
    const report = built();
    const [cell] = cellsIn(report).filter(({ address }) => address === received);
    expect(cellBeside(record(report), received)).toEqual({
      ...cell,
      report: { source: 'this.txt', agency: '青禾县水利局', year: 2024 },
    });
  });
});

test('no text is kept of cells that hold a bare figure or nothing', () => {
  const { tables } = record(built({ cells: { [received]: '' } }));
  expect(tables.applications?.written).toEqual({});
});

describe('a cell that is not there', () => {
  test.each<[string, Changes, string]>([
    ['as its table is not', { without: ['applications'] }, received],
    ['as its edition has none', { editions: { proactive: '2019' } }, 'proactive.normativeDocuments.inForce'],
    ['as no form has one', {}, 'applications.received.children'],
  ])('%s', (_, changes, address) => {
    const kept = record(built(changes));
    expect(figureIn(kept, address as typeof received)).toBeNull();
    expect(cellIn(kept, address as typeof received)).toBeNull();
    expect(cellBeside(kept, address as typeof received)).toBeNull();
  });
});

describe('the figure of a cell', () => {
  const figure = (entry: number | string | null, blankAsZero?: boolean) =>
    figureIn(
      record(built({ cells: { [received]: entry } })),
      received,
      blankAsZero === undefined ? {} : { blankAsZero },
    );

  test.each([0, 22, 1.5, -3])('is %d where that stands there', (value) => expect(figure(value, true)).toBe(value));

  test('is none for a blank, unless it counts as 0', () => {
    expect(figure('')).toBeNull();
    expect(figure('', false)).toBeNull();
    expect(figure('', true)).toBe(0);
  });

  test.each(['/', '若干', null])('is none for %s, blank or not', (entry) => expect(figure(entry, true)).toBeNull());
});
