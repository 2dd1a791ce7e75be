import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/state/model.js';
import { currentCell, currentFinding, currentReport } from '../../../src/state/standing.js';
import { tallyOf, whatIf } from '../../../src/state/tally.js';
import { desk, press, pressed } from '../desk.js';

const findings = pressed(desk(['town']), 'enter');
const table = pressed(findings, 'enter');

function rules(model: Model): string[] {
  return (currentReport(model)?.checked.findings ?? []).map(({ rule }) => rule);
}

function edits(model: Model) {
  return currentReport(model)?.review.edits ?? [];
}

function refused(model: Model): string | null {
  return model.notice?.kind === 'refused' ? model.notice.facts.refusal.kind : null;
}

describe('edit', () => {
  test('offers the figure to be changed', () => {
    const value = currentCell(table)?.read.value;
    expect(pressed(table, 'e').overlay).toMatchObject({
      kind: 'figure',
      input: { text: String(value) },
      problem: null,
    });
  });

  test('says at once which findings went and came', () => {
    const changed = pressed(table, 'e', 'ctrl+u', '400', 'enter');
    expect(changed.notice).toMatchObject({ kind: 'figures-changed', facts: { figures: 1 } });
    expect(currentCell(changed)).toMatchObject({ now: { value: 400 }, read: currentCell(table)?.read });
    expect(rules(changed)).not.toEqual(rules(table));
  });

  test('leaves the report as it was read', () => {
    expect(currentReport(pressed(table, 'e', '0', 'enter'))?.read).toBe(currentReport(table)?.read);
  });

  test('takes nothing as a blank cell', () => {
    expect(currentCell(pressed(table, 'e', 'ctrl+u', 'enter'))?.now).toMatchObject({ state: 'blank', value: null });
  });

  test('takes full-width digits', () => {
    expect(currentCell(pressed(table, 'e', 'ctrl+u', '１２', 'enter'))?.now.value).toBe(12);
  });

  test.each([
    ['abc', 'not-digits'],
    ['1,000', 'not-digits'],
    ['1.5', 'fraction'],
    ['-3', 'sign'],
    ['1234567890123456', 'too-long'],
  ])('%s stays to be mended: %s', (typed, problem) => {
    const { model, effects } = press(table, 'e', 'ctrl+u', typed, 'enter');
    expect([model.overlay, effects, edits(model)]).toMatchObject([{ kind: 'figure', problem }, [], []]);
    expect(pressed(model, 'backspace').overlay).toMatchObject({ problem: null });
  });

  test('takes a fraction of an amount', () => {
    const fees = pressed(table, 't', 't', 'G', 'e', 'ctrl+u', '12.50', 'enter');
    expect(currentCell(fees)?.now).toMatchObject({ address: 'proactive.fees.amount', value: 12.5 });
  });

  test('the figure that stands there is no change', () => {
    expect(edits(pressed(table, 'e', 'enter'))).toEqual([]);
  });

  test('is saved with what stood there', () => {
    const { effects } = press(table, 'e', 'ctrl+u', '400', 'enter');
    const cell = currentCell(table)?.read;
    expect(effects).toMatchObject([
      { kind: 'save', session: { reports: [{ edits: [{ address: cell?.address, from: cell?.value, to: 400 }] }] } },
    ]);
  });
});

describe('take-suggestion', () => {
  test.each([
    ['the findings', findings],
    ['the table', table],
  ])('makes the sums hold, in %s', (_, model) => {
    const taken = pressed(model, 'a');
    expect(rules(taken)).toEqual(['cells/placeholder']);
    expect(taken.notice).toMatchObject({ kind: 'figures-changed', facts: { went: 2, came: 0 } });
  });

  test('counts what went as done', () => {
    const report = currentReport(pressed(findings, 'a'));
    expect(report && tallyOf(report)).toMatchObject({ open: 1, gone: 2 });
    expect(report && whatIf(report).gone.map(({ rule }) => rule)).toEqual([
      'applications/outcome-sum',
      'applications/outcome-sum',
    ]);
  });

  test('is that of the diagnosis on every finding that it explains', () => {
    expect(rules(pressed(findings, 'j', 'a'))).toEqual(['cells/placeholder']);
  });

  test('says where there is none', () => {
    expect(refused(pressed(findings, 'G', 'a'))).toBe('no-suggestion');
  });
});

describe('suggestions', () => {
  test('lists them, and takes the chosen one', () => {
    const listed = pressed(findings, 'A');
    expect(listed.overlay).toEqual({ kind: 'suggestions', cursor: 0 });
    expect(rules(pressed(listed, 'enter'))).toEqual(['cells/placeholder']);
    expect(edits(pressed(listed, 'escape'))).toEqual([]);
  });
});

describe('reset', () => {
  test('puts the figure of the cell back', () => {
    const reset = pressed(table, 'e', 'ctrl+u', '400', 'enter', 'r');
    expect([edits(reset), rules(reset), reset.notice?.kind]).toEqual([[], rules(table), 'figures-reset']);
  });

  test('says where the figure was not changed', () => {
    expect(refused(pressed(table, 'r'))).toBe('not-edited');
    expect(refused(pressed(table, 'e', 'ctrl+u', '400', 'enter', 'l', 'r'))).toBe('not-edited');
  });
});

describe('reset-all', () => {
  test('puts all figures of the report back', () => {
    const changed = pressed(table, 'e', 'ctrl+u', '400', 'enter', 'l', 'e', 'ctrl+u', '77', 'enter');
    expect(edits(changed)).toHaveLength(2);
    const reset = pressed(changed, 'Z');
    expect([edits(reset), rules(reset), reset.notice]).toMatchObject([[], rules(table), { facts: { figures: 2 } }]);
    expect(edits(pressed(reset, 'u'))).toHaveLength(2);
  });

  test('says where nothing was changed', () => {
    expect(refused(pressed(findings, 'Z'))).toBe('not-edited');
  });
});

describe('a finding that an edit made go', () => {
  test('is lit again when the edit is undone, or the figure put back', () => {
    const taken = pressed(table, 'a');
    expect(currentFinding(pressed(taken, 'u'))?.id).toBe(currentFinding(table)?.id);
    expect(currentFinding(pressed(taken, 'Z'))?.id).toBe(currentFinding(table)?.id);
  });

  test('is forgotten when another is gone to', () => {
    const other = pressed(table, 'a', ']');
    expect(currentFinding(other)?.finding.rule).toBe('cells/placeholder');
    expect(currentFinding(pressed(other, 'u'))?.id).toBe(currentFinding(other)?.id);
  });

  test('leaves a report without findings to be opened at the figure that was put in', () => {
    const corrected = pressed(desk(['water']), 'enter', 'enter', 'G', 'e', 'ctrl+u', '12', 'enter');
    expect(rules(corrected)).toEqual([]);
    const opened = pressed(corrected, 'escape', 'escape', 'enter', 'enter');
    expect(currentCell(opened)?.read.address).toBe('proactive.fees.amount');
  });
});

test('the finding that is looked at stays lit while it is about the same cells', () => {
  const changed = pressed(table, 'e', 'ctrl+u', '999', 'enter');
  expect(currentFinding(changed)?.finding).toMatchObject({ rule: currentFinding(table)?.finding.rule });
  expect(currentFinding(pressed(table, 'a'))).toBeNull();
});
