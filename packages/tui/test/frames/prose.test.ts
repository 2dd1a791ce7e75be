import { checkWithProse } from '@gouji/core/prose';
import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/screen/frame/frame.js';
import { textOf as said } from '../../src/screen/line/line.js';
import { prosePlaceOf } from '../../src/state/prose-place.js';
import { currentReport, sheetOf } from '../../src/state/standing.js';
import { start } from '../../src/state/start.js';
import { after, checked, files, options, pressed, textOf } from '../state/desk.js';

const quote = '全年新收政府信息公开申请12件';
const read = checked(textOf('health'));
const arrival = {
  kind: 'report',
  source: files.health,
  filedAs: files.health,
  order: 0,
  checked: { ...read, ...checkWithProse(read.report) },
  review: null,
} as const;

/** A review of a report whose prose says 12 where its table says 21, in a window of a size. */
function desk(columns: number, rows: number) {
  return after(start(options, { columns, rows }), [
    { kind: 'session-opened', opened: { kind: 'new' } },
    { kind: 'arrived', arrivals: [arrival] },
    { kind: 'all-read' },
  ]);
}

function frame(model: ReturnType<typeof desk>): string {
  return frameOf(model).lines.map(said).join('\n');
}

describe('a finding that holds a sentence against cells', () => {
  const findings = pressed(desk(100, 30), 'enter');
  const table = pressed(findings, 'enter');

  test('shows its sentence first, beside the cell that it was read as', () => {
    const sheet = sheetOf(table);
    const start = read.report.text.indexOf(quote);
    expect(sheet).toMatchObject({
      table: 'applications',
      cell: 'applications.received.total',
      found: { start, end: start + quote.length },
    });
    expect(frame(table)).toContain(`[${quote}]`);
    expect(frame(table)).toMatch(/\[21\]/);
  });

  test('gives way to the cell to which the cursor goes, and is back with the finding', () => {
    const moved = pressed(table, 'h', 'l');
    expect(frame(moved)).not.toContain(`[${quote}]`);
    // The cell takes part in three findings.
    expect(frame(pressed(moved, 'enter', 'enter', 'enter'))).toContain(`[${quote}]`);
  });

  test.each([
    [60, 20],
    [100, 30],
    [200, 50],
  ])('tells the line of the sentence and the reading taken, at %i by %i', (columns, rows) => {
    const told = frame(pressed(desk(columns, rows), 'enter'));
    expect(told).toMatch(/12 {2}第5行 +文中所说/);
    expect(told).toMatch(/21 {2}第28行 +表三·一、本年新收·总计/);
  });

  test('wide windows light it at once', () => {
    expect(frame(pressed(desk(200, 50), 'enter'))).toContain(`[${quote}]`);
  });
});

test('what is about cells alone stands at its cell', () => {
  const sums = currentReport(desk(80, 24))?.read.findings.filter(({ rule }) => rule.startsWith('applications/')) ?? [];
  expect(sums.map(prosePlaceOf)).toEqual([null, null]);
});
