import { readText } from '@gouji/core';
import { keyOf } from '@gouji/core/review';
import { recordOf, Series } from '@gouji/core/series';
import { describe, expect, test } from 'vitest';
import type { Arrival } from '../../src/ports.js';
import { withSheet } from '../../src/state/change.js';
import { comparedOf } from '../../src/state/compared.js';
import type { Message } from '../../src/state/message.js';
import type { Model } from '../../src/state/model.js';
import { currentReport, reportBy, sheetOf, tableSheetOf } from '../../src/state/standing.js';
import { start } from '../../src/state/start.js';
import { after, files, options, pressed, textOf } from './desk.js';

const carriedForward = '四、结转下年度继续办理\t\t2\t0\t0\t0\t0\t0\t2';
const wrong = textOf('waterBefore').replace(carriedForward, carriedForward.replace(/2/g, '3'));
const renamed = { 云溪县水利局: '云溪县水务局' };

type Named = readonly [source: string, text: string];

const water: Named = [files.water, textOf('water')];
const before: Named = [files.waterBefore, textOf('waterBefore')];
const wrongBefore: Named = [files.waterBefore, wrong];

function reportOf(text: string) {
  const reading = readText(text);
  const [report] = reading.ok ? reading.reports : [];
  if (report === undefined) throw new Error('the text holds no report');
  return report;
}

/** As the loader hands reports on: each judged beside those before it. */
function arriving(reports: readonly Named[], from = 0): Message {
  const series = new Series({ renamed });
  const arrivals = reports.map(([source, text], order): Arrival => {
    const checked = series.check(source, reportOf(text));
    return { kind: 'report', source, filedAs: source, order: from + order, checked, review: null };
  });
  return { kind: 'arrived', arrivals };
}

const read = { kind: 'all-read' } as const;
const empty = after(start({ ...options, renamed }, { columns: 80, rows: 24 }), [
  { kind: 'session-opened', opened: { kind: 'new' } },
]);

function deskOf(...reports: readonly Named[]): Model {
  return after(empty, [arriving(reports), read]);
}

function previous(...reports: readonly Named[]): Message {
  const records = reports.map(([source, text]) => recordOf(source, reportOf(text)));
  return { kind: 'previous', records: records.filter((record) => record !== null) };
}

function found(model: Model, source: string): readonly string[] {
  return reportBy(model, source)?.checked.findings.map(({ rule }) => rule) ?? [];
}

/** Another figure in the cell of the 2023 report that is carried forward. */
function carrying(model: Model, figure: string): Model {
  const table = pressed({ ...model, sheets: [{ kind: 'reports', cursor: files.waterBefore }] }, 'enter', 'enter');
  const sheet = tableSheetOf(table);
  if (sheet === null) throw new Error('the report has no table');
  const there = withSheet(table, { ...sheet, table: 'applications', cell: 'applications.carriedForward.total' });
  return pressed(there, 'e', 'ctrl+u', figure, 'enter');
}

test('what two years say of each other stands with the one behind', () => {
  expect(found(deskOf(before, water), files.water)).toEqual([]);
  expect(found(deskOf(wrongBefore, water), files.water)).toEqual(['series/carry', 'series/carry']);
  expect(found(deskOf(water, wrongBefore), files.water)).toEqual([]);
  expect(found(deskOf(water, wrongBefore), files.waterBefore)).toContain('series/carry');
});

describe('a figure that is tried', () => {
  const desk = deskOf(before, water);
  const tried = carrying(desk, '5');

  test('changes what is found in the year behind, and both are counted', () => {
    expect(found(tried, files.water)).toEqual(['series/carry']);
    const own = found(tried, files.waterBefore).length;
    expect(tried.notice).toEqual({ kind: 'figures-changed', facts: { figures: 1, went: 0, came: own + 1 } });
    expect(reportBy(tried, files.water)?.read.findings).toEqual([]);
    expect(reportBy(tried, files.water)?.review.edits).toEqual([]);
  });

  test('and back', () => {
    const undone = pressed(tried, 'u');
    expect(found(undone, files.water)).toEqual([]);
    expect(reportBy(undone, files.water)?.checked).toBe(reportBy(undone, files.water)?.read);
    expect(found(pressed(undone, 'U'), files.water)).toEqual(['series/carry']);
  });

  test('mends what is found in the year behind', () => {
    const mended = carrying(deskOf(wrongBefore, water), '2');
    expect(found(mended, files.water)).toEqual(['series/carry']);
    expect(found(pressed(mended, 'Z'), files.water)).toEqual(['series/carry', 'series/carry']);
  });

  test('is known to a year that comes after it', () => {
    const first = carrying(after(empty, [arriving([before])]), '5');
    expect(found(after(first, [arriving([water], 1)]), files.water)).toEqual(['series/carry']);
  });

  test('says nothing of years that are not beside it', () => {
    const later: Named = ['2025.txt', textOf('water').replaceAll('2024', '2025')];
    const three = deskOf(before, water, later);
    const report = reportBy(three, later[0]);
    expect(reportBy(carrying(three, '5'), later[0])).toBe(report);
  });
});

describe('reports that were named to compare with', () => {
  test('bring their findings whenever they have been read', () => {
    const first = after(empty, [arriving([water])]);
    expect(found(first, files.water)).toEqual([]);
    const compared = after(first, [previous(wrongBefore), read]);
    expect(found(compared, files.water)).toEqual(['series/carry', 'series/carry']);
    expect(compared.entries).toHaveLength(1);
    expect(found(after(empty, [previous(wrongBefore), arriving([water]), read]), files.water)).toEqual(
      found(compared, files.water),
    );
  });

  test('may have another name by now', () => {
    const old: Named = ['old.txt', wrong.replaceAll('水务局', '水利局')];
    expect(found(after(empty, [arriving([water]), previous(old)]), files.water)).toContain('series/carry');
  });

  test('and none of which is of these bodies: that is said', () => {
    const other: Named = ['other.txt', wrong.replaceAll('水务局', '教育局')];
    const model = after(empty, [arriving([water]), previous(other), read]);
    expect(model.notice).toEqual({ kind: 'nothing-compared', facts: {} });
    expect(comparedOf(model, reportBy(model, files.water) as never).apart?.kind).toBe('other-body');
  });
});

describe('a source that is read again', () => {
  const checked = (text: string) => [new Series({ renamed }).check('', reportOf(text))];
  const reread = (model: Model, source: string, text: string) =>
    after(model, [{ kind: 'reread', source, result: { kind: 'reports', checked: checked(text) } }]);

  test('is compared again, and so is the year behind it', () => {
    const model = reread(deskOf(wrongBefore, water), files.waterBefore, textOf('waterBefore'));
    expect(found(model, files.water)).toEqual([]);
    expect(found(reread(model, files.waterBefore, wrong), files.water)).toEqual(['series/carry', 'series/carry']);
    expect(found(reread(deskOf(wrongBefore, water), files.water, water[1]), files.water)).toContain('series/carry');
  });

  test('is let go by the body that it no longer is of', () => {
    const model = reread(deskOf(wrongBefore, water), files.waterBefore, wrong.replaceAll('水务局', '教育局'));
    expect(found(model, files.water)).toEqual([]);
  });
});

test('a decision is keyed to the figures of both years', () => {
  const decided = pressed(
    { ...deskOf(wrongBefore, water), sheets: [{ kind: 'reports', cursor: files.water }] },
    'enter',
    'c',
  );
  const [decision] = currentReport(decided)?.review.decisions ?? [];
  expect(decision?.key).toBe(
    keyOf({
      rule: 'series/carry',
      cells: [
        { address: 'applications.carriedOver.total', written: 2 },
        { address: 'applications.carriedForward.total@2023', written: 3 },
      ],
      facts: null,
    }),
  );
});

describe('the list says', () => {
  const told = (model: Model, source: string) => comparedOf(model, reportBy(model, source) as never);

  test('with which years a report was compared, and where what they say stands', () => {
    const model = deskOf(before, water);
    expect(told(model, files.water)).toMatchObject({ beside: [{ year: 2023 }], elsewhere: [], isAwaited: false });
    expect(told(model, files.waterBefore)).toMatchObject({ beside: [], elsewhere: [{ source: files.water }] });
  });

  test('that other years may still come, until all has been read', () => {
    const reading = after(empty, [arriving([before])]);
    expect(told(reading, files.waterBefore).isAwaited).toBe(true);
    expect(told(after(reading, [read]), files.waterBefore)).toEqual({
      beside: [],
      elsewhere: [],
      apart: null,
      isAwaited: false,
    });
  });

  test('why years are not compared', () => {
    const older: Named = ['2021.txt', textOf('waterBefore').replaceAll('2023', '2021')];
    expect(told(deskOf(older, water), files.water).apart?.kind).toBe('years-between');
  });
});

test('opening a finding of two years sets the other one beside the table, whichever it is', () => {
  const model = deskOf(water, wrongBefore);
  const at = found(model, files.waterBefore).indexOf('series/carry');
  const keys = ['enter', ...Array.from({ length: at }, () => 'j'), 'enter'];
  const table = pressed({ ...model, sheets: [{ kind: 'reports', cursor: files.waterBefore }] }, ...keys);
  expect(sheetOf(table)).toMatchObject({ kind: 'table', beside: files.water });
});
