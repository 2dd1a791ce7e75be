import { emptyReview } from '@gouji/core/review';
import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/state/model.js';
import { shownEntries } from '../../src/state/shown.js';
import { currentReport, sheetOf } from '../../src/state/standing.js';
import { start } from '../../src/state/start.js';
import { after, arrival, desk, files, options, pressed, unreadable } from './desk.js';

const empty = after(start(options, { columns: 80, rows: 24 }), [{ kind: 'session-opened', opened: { kind: 'new' } }]);

function ids(model: Model): string[] {
  return model.entries.map(({ id }) => id);
}

test('the first report can be opened before the others are there', () => {
  const first = after(empty, [{ kind: 'arrived', arrivals: [arrival('town', 0)] }]);
  expect(sheetOf(pressed(first, 'enter'))).toMatchObject({ kind: 'findings', report: files.town });
});

test('reports stand in the order given, in whatever order they come', () => {
  const model = after(empty, [
    { kind: 'arrived', arrivals: [arrival('health', 2)] },
    { kind: 'arrived', arrivals: [arrival('town', 0), { ...unreadable, order: 1 }] },
  ]);
  expect(ids(model)).toEqual([files.town, unreadable.source, files.health]);
});

test('the cursor stays on its report while others come before it', () => {
  const first = after(empty, [{ kind: 'arrived', arrivals: [arrival('market', 4), arrival('health', 5)] }]);
  const model = after(pressed(first, 's', 'j'), [{ kind: 'arrived', arrivals: [arrival('town', 0)] }]);
  expect(sheetOf(model)).toEqual({ kind: 'reports', cursor: files.health });
  expect(shownEntries(model).map(({ id }) => id)).toEqual([files.town, files.market, files.health]);
});

test('several reports of one source are told apart', () => {
  const twice = [arrival('town', 0), { ...arrival('health', 0), source: files.town }];
  expect(ids(after(empty, [{ kind: 'arrived', arrivals: twice }]))).toEqual([files.town, `${files.town}#2`]);
});

test('how far the reading has come is known', () => {
  const reading = after(empty, [{ kind: 'progress', done: 3, all: 40 }]);
  expect(reading.reading).toEqual({ done: 3, all: 40, ended: false });
  expect(after(reading, [{ kind: 'all-read' }]).reading.ended).toBe(true);
});

test('a folder without reports says so, and q leaves', () => {
  const none = desk([]);
  expect(none.overlay).toEqual({ kind: 'message', notice: { kind: 'no-reports', facts: {} } });
});

test('a notice that reading brings does not take the place of what is typed', () => {
  const typing = pressed(empty, 'f');
  const overlay = { kind: 'help', cursor: 0 } as const;
  const read = after({ ...typing, overlay }, [{ kind: 'all-read' }]);
  expect([read.overlay, read.notice?.kind]).toEqual([overlay, 'no-reports']);
});

test('a window can change its size at any time', () => {
  expect(after(empty, [{ kind: 'resized', window: { columns: 20, rows: 5 } }]).window).toEqual({
    columns: 20,
    rows: 5,
  });
});

describe('figures that were tried before', () => {
  const table = pressed(desk(['town']), 'enter', 'enter');
  const review = currentReport(pressed(table, 'e', 'ctrl+u', '400', 'enter'))?.review;

  test('are tried again', () => {
    const again = after(empty, [{ kind: 'arrived', arrivals: [arrival('town', 0, review ?? null)] }]);
    expect(currentReport(again)?.checked.findings).toEqual(
      currentReport(pressed(table, 'e', 'ctrl+u', '400', 'enter'))?.checked.findings,
    );
  });

  test('are left out where something else stands by now, and that is said', () => {
    const edits = review?.edits.map((edit) => ({ ...edit, from: 12_345 })) ?? [];
    const outdated = { ...emptyReview({ source: files.town, agency: null, year: null }), edits };
    const again = after(empty, [{ kind: 'arrived', arrivals: [arrival('town', 0, outdated)] }]);
    expect(currentReport(again)?.review.edits).toEqual([]);
    expect(again.notice).toEqual({ kind: 'figures-outdated', facts: { source: files.town, figures: 1 } });
  });
});
