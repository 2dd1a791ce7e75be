import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/state/model.js';
import { sheetOf } from '../../../src/state/standing.js';
import { desk, type FileName, files, pressed } from '../desk.js';

const names: readonly FileName[] = ['town', 'data', 'health', 'market', 'water'];
const reports = desk(names);
const findings = pressed(reports, 'enter');
const table = pressed(findings, 'enter');

/** What the cursor of the present sheet is on, by its place in the list or its address. */
function cursor(model: Model): number | string | null {
  const sheet = sheetOf(model);
  if (sheet.kind === 'table') return sheet.cell;
  if (sheet.kind === 'reports') return names.findIndex((name) => files[name] === sheet.cursor);
  return sheet.cursor;
}

function refused(model: Model): string | null {
  return model.notice?.kind === 'refused' ? model.notice.facts.refusal.kind : null;
}

describe('down', () => {
  test.each(['j', 'down'])('%s goes to the next report', (key) => {
    expect(cursor(pressed(reports, key))).toBe(1);
  });

  test('says so at the end', () => {
    const end = pressed(reports, 'G', 'j');
    expect([cursor(end), refused(end)]).toEqual([4, 'last-already']);
  });

  test('goes to the next row of the form, and stays in its column', () => {
    expect(cursor(pressed(table, 'g', 'g'))).toBe('applications.received.naturalPerson');
    expect(cursor(pressed(table, 'g', 'g', 'l', 'j'))).toBe('applications.carriedOver.commercialEnterprise');
  });

  test('goes through recent reasons', () => {
    const once = pressed(findings, 'd', '四舍五入', 'enter');
    const again = pressed(once, 'd', 'down');
    expect(again.overlay).toMatchObject({ kind: 'reason', recent: 0 });
  });
});

describe('up', () => {
  test.each(['k', 'up'])('%s goes to the report before', (key) => {
    expect(cursor(pressed(reports, 'j', 'j', key))).toBe(1);
  });

  test('says so at the top', () => {
    expect(refused(pressed(reports, 'k'))).toBe('first-already');
  });

  test('leaves the recent reasons for what is typed', () => {
    const once = pressed(findings, 'd', '四舍五入', 'enter');
    expect(pressed(once, 'd', 'down', 'up').overlay).toMatchObject({ kind: 'reason', recent: null });
  });
});

describe('left', () => {
  test('goes one cell to the left', () => {
    expect(cursor(pressed(table, 'g', 'g', 'l', 'l', 'h'))).toBe('applications.received.commercialEnterprise');
  });

  test('says so in the first column', () => {
    expect(refused(pressed(table, 'g', 'g', 'h', 'h', 'h', 'h', 'h', 'h', 'h'))).toBe('first-already');
  });

  test('goes back from the findings', () => {
    expect(sheetOf(pressed(findings, 'h')).kind).toBe('reports');
  });
});

describe('right', () => {
  test('goes one cell to the right', () => {
    expect(cursor(pressed(table, 'g', 'g', 'right'))).toBe('applications.received.commercialEnterprise');
  });

  test('opens what is chosen in lists', () => {
    expect(sheetOf(pressed(reports, 'l')).kind).toBe('findings');
    expect(sheetOf(pressed(reports, 'l', 'l')).kind).toBe('table');
  });
});

describe('page-down', () => {
  test('goes down by half the window, at most to the end', () => {
    const small = { ...reports, window: { columns: 80, rows: 6 } };
    expect(cursor(pressed(small, 'pagedown'))).toBe(3);
    expect(cursor(pressed(small, 'ctrl+f', 'ctrl+f'))).toBe(4);
  });
});

describe('page-up', () => {
  test('goes up by half the window, at most to the top', () => {
    const small = { ...reports, window: { columns: 80, rows: 6 } };
    expect(cursor(pressed(small, 'G', 'pageup'))).toBe(1);
    expect(cursor(pressed(small, 'G', 'ctrl+b', 'ctrl+b'))).toBe(0);
  });
});

describe('first', () => {
  test('is g twice, and nothing happens in between', () => {
    const half = pressed(reports, 'G', 'g');
    expect([cursor(half), half.pending]).toEqual([4, ['g']]);
    expect(cursor(pressed(half, 'g'))).toBe(0);
  });

  test('a key that does not go on stands for itself', () => {
    const other = pressed(reports, 'g', 'j');
    expect([cursor(other), other.pending]).toEqual([1, []]);
  });

  test('is Home too', () => {
    expect(cursor(pressed(reports, 'G', 'home'))).toBe(0);
  });
});

describe('last', () => {
  test.each(['G', 'end'])('%s goes to the last report', (key) => {
    expect(cursor(pressed(reports, key))).toBe(4);
  });

  test('goes to the last row of the table', () => {
    expect(cursor(pressed(table, 'g', 'g', 'G'))).toBe('applications.carriedForward.naturalPerson');
  });

  test('goes to the last command of the help', () => {
    const help = pressed(reports, '?');
    const end = pressed(help, 'G');
    expect(refused(pressed(end, 'j'))).toBe('last-already');
  });
});
