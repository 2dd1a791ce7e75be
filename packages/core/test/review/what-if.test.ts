import { describe, expect, test } from 'vitest';
import { changedFindings } from '../../src/review/changed-findings.js';
import { staleEdits, withFigures } from '../../src/review/what-if.js';
import { check } from '../../src/rules/check.js';
import { built } from '../support/built-report.js';
import { lines } from '../support/told.js';

const report = built({ cells: { 'disputes.reconsideration.total': 3, 'proactive.fees.amount': '8元' } });
const { findings } = check(report);

function changes(figures: Parameters<typeof withFigures>[1]) {
  const after = check(withFigures(report, figures)).findings;
  const { gone, come, changed } = changedFindings(findings, after);
  const told = (found: typeof findings) => lines({ findings: found });
  return { gone: told(gone), come: told(come), changed: told(changed.map((one) => one.after)) };
}

describe('a figure put into a report', () => {
  test('is a plain number, or leaves the cell blank, and nothing else changes', () => {
    const after = withFigures(report, [
      { address: 'proactive.fees.amount', to: 12.5 },
      { address: 'proactive.licensing.decisions', to: null },
    ]);
    const cells = report.tables.proactive?.cells.map((cell) => {
      if (cell.address === 'proactive.fees.amount') {
        return { ...cell, value: 12.5, state: 'number', raw: '12.5', note: '', unit: '' };
      }
      if (cell.address !== 'proactive.licensing.decisions') return cell;
      return { ...cell, value: null, state: 'blank', raw: '' };
    });
    expect(after).toEqual({
      ...report,
      tables: { ...report.tables, proactive: { ...report.tables.proactive, cells } },
    });
    expect(after.tables.applications).toBe(report.tables.applications);
  });

  test('cannot be put into a table that is not there', () => {
    const without = built({ without: ['disputes'] });
    expect(withFigures(without, [{ address: 'disputes.reconsideration.total', to: 1 }])).toEqual(without);
    expect(withFigures(report, [])).toBe(report);
  });

  test('fills a cell that was absent', () => {
    const gap = built({ tables: { proactive: { withoutRows: ['fees'] } } });
    expect(check(withFigures(gap, [{ address: 'proactive.fees.amount', to: 0 }])).findings).toEqual([]);
  });
});

describe('findings', () => {
  test('go when the figure is right', () => {
    expect(changes([{ address: 'disputes.reconsideration.total', to: 2 }])).toEqual({
      gone: ['error disputes/outcome-sum disputes.reconsideration.total'],
      come: [],
      changed: [],
    });
  });

  test('come when it breaks something else', () => {
    expect(changes([{ address: 'proactive.licensing.decisions', to: 1.5 }])).toEqual({
      gone: [],
      come: ['error cells/count proactive.licensing.decisions'],
      changed: [],
    });
  });

  test('are told as changed when the same sum fails with other figures', () => {
    expect(changes([{ address: 'disputes.reconsideration.total', to: 4 }])).toEqual({
      gone: [],
      come: [],
      changed: ['error disputes/outcome-sum disputes.reconsideration.total'],
    });
  });

  test('of one key are counted', () => {
    const [finding] = findings;
    if (finding === undefined) throw new Error('nothing is wrong');
    expect(changedFindings([finding, finding], [finding]).gone).toEqual([finding]);
    expect(changedFindings([finding], [finding, finding]).come).toEqual([finding]);
  });
});

test('an edit is stale when something else stands in its cell by now', () => {
  const edits = [
    { address: 'disputes.reconsideration.total', from: 3, to: 2 },
    { address: 'disputes.reconsideration.upheld', from: 3, to: 2 },
    { address: 'disputes.reconsideration.nothing', from: null, to: 2 },
  ];
  expect(staleEdits(report, edits)).toEqual(edits.slice(1));
});
