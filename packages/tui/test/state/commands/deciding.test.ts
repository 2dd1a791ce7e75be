import { decisionsByKey } from '@gouji/core/review';
import { describe, expect, test } from 'vitest';
import { decisionOn } from '../../../src/state/findings.js';
import type { Model } from '../../../src/state/model.js';
import { currentFinding, currentReport } from '../../../src/state/standing.js';
import { desk, files, press, pressed, time } from '../desk.js';

const reports = desk(['town', 'health']);
const findings = pressed(reports, 'enter');
const table = pressed(findings, 'enter');

function decision(model: Model) {
  const report = currentReport(model);
  const finding = currentFinding(model);
  return report === null || finding === null ? null : decisionOn(report, finding.finding);
}

function refused(model: Model): string | null {
  return model.notice?.kind === 'refused' ? model.notice.facts.refusal.kind : null;
}

describe('confirm', () => {
  test.each([
    ['the findings', findings],
    ['the table', table],
  ])('decides in %s', (_, model) => {
    expect(decision(pressed(model, 'c'))).toEqual({
      status: 'confirmed',
      reason: '',
      note: '',
      at: time,
      by: '审核员',
    });
  });

  test('is saved at once, with what was decided before', () => {
    const { effects } = press(findings, 'c', 'j', 'c');
    expect(effects.map(({ kind }) => kind)).toEqual(['save', 'save']);
    const saves = effects.filter((effect) => effect.kind === 'save');
    expect(saves.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(
      saves.map(({ session }) => session.reports.map(({ source, decisions }) => [source, decisions.length])),
    ).toEqual([[[files.town, 1]], [[files.town, 2]]]);
  });

  test('keeps a note', () => {
    expect(decision(pressed(findings, 'm', '再查', 'enter', 'c'))).toMatchObject({ status: 'confirmed', note: '再查' });
  });

  test('is no command of the reports', () => {
    expect(pressed(reports, 'c').notice).toEqual({ kind: 'no-such-key', facts: { key: 'c', elsewhere: 'confirm' } });
  });

  test('says where there is nothing to decide', () => {
    expect(refused(pressed(desk(['water']), 'enter', 'c'))).toBe('no-findings');
    expect(refused(pressed(desk(['water']), 'enter', 'enter', 'c'))).toBe('no-findings');
    expect(refused(pressed(table, 'a', 'c'))).toBe('no-finding-lit');
  });
});

describe('dismiss', () => {
  test('asks for the reason', () => {
    expect(pressed(findings, 'd').overlay).toMatchObject({ kind: 'reason', input: { text: '' }, recent: null });
    expect(decision(pressed(findings, 'd'))).toBeNull();
  });

  test('takes a Chinese reason that comes at once', () => {
    const dismissed = pressed(findings, 'd', '四舍五入所致', 'enter');
    expect([decision(dismissed), dismissed.overlay]).toMatchObject([
      { status: 'dismissed', reason: '四舍五入所致' },
      null,
    ]);
  });

  test('needs no reason', () => {
    expect(decision(pressed(findings, 'd', 'enter'))).toMatchObject({ status: 'dismissed', reason: '' });
  });

  test('offers recent reasons, the latest first', () => {
    const twice = pressed(findings, 'd', '理由一', 'enter', 'j', 'd', '理由二', 'enter', 'j');
    expect(twice.session.reasons).toEqual(['理由二', '理由一']);
    expect(decision(pressed(twice, 'd', 'down', 'down', 'enter'))).toMatchObject({ reason: '理由一' });
  });

  test('typing puts a recent reason aside', () => {
    const once = pressed(findings, 'd', '理由一', 'enter', 'j');
    expect(decision(pressed(once, 'd', 'down', '另', 'enter'))).toMatchObject({ reason: '另' });
  });

  test('offers the reason that was given before to be changed', () => {
    expect(decision(pressed(findings, 'd', '理由', 'enter', 'd', '二', 'enter'))).toMatchObject({ reason: '理由二' });
  });

  test('is given up with Esc', () => {
    const given = press(findings, 'd', '理由', 'escape');
    expect([decision(given.model), given.effects]).toEqual([null, []]);
  });

  test('decides the finding that it was asked for', () => {
    const asked = pressed(findings, 'j', 'd');
    const dismissed = pressed(asked, '理由', 'enter');
    expect(currentFinding(dismissed)?.id).toBe(currentFinding(pressed(findings, 'j'))?.id);
    expect(decision(dismissed)?.status).toBe('dismissed');
  });
});

describe('reopen', () => {
  test('takes the decision back', () => {
    expect(decision(pressed(findings, 'c', 'x'))).toBeNull();
  });

  test('leaves the note', () => {
    expect(decision(pressed(findings, 'm', '再查', 'enter', 'd', '理由', 'enter', 'x'))).toMatchObject({
      status: null,
      reason: '',
      note: '再查',
    });
  });

  test('says when nothing was decided', () => {
    expect(refused(pressed(findings, 'x'))).toBe('no-decision');
  });
});

describe('note', () => {
  test('is written down, and leaves the finding open', () => {
    expect(decision(pressed(findings, 'm', '问过财务科', 'enter'))).toMatchObject({ status: null, note: '问过财务科' });
  });

  test('is offered to be changed, and goes when it is emptied', () => {
    const noted = pressed(findings, 'm', '问过', 'enter');
    expect(pressed(noted, 'm').overlay).toMatchObject({ input: { text: '问过', cursor: 2 } });
    const removed = pressed(noted, 'm', 'ctrl+u', 'enter');
    expect([decision(removed), removed.notice?.kind]).toEqual([null, 'note-removed']);
  });
});

describe('undo', () => {
  test('takes back one step after the other', () => {
    const twice = pressed(findings, 'c', 'd', '理由', 'enter');
    expect(decision(pressed(twice, 'u'))).toMatchObject({ status: 'confirmed' });
    expect(decision(pressed(twice, 'u', 'u'))).toBeNull();
    expect(refused(pressed(twice, 'u', 'u', 'u'))).toBe('nothing-to-undo');
  });

  test('is saved', () => {
    const { effects } = press(pressed(findings, 'c'), 'u');
    expect(effects).toMatchObject([{ kind: 'save', revision: 2, session: { reports: [] } }]);
  });

  test('takes back changed figures', () => {
    const undone = pressed(table, 'e', '9', 'enter', 'u');
    expect(currentReport(undone)).toMatchObject({ review: { edits: [] } });
    expect(currentReport(undone)?.checked).toBe(currentReport(table)?.read);
  });

  test('names another report', () => {
    const other = pressed(findings, 'c', 'escape', 'j', 'u');
    expect(other.notice).toEqual({ kind: 'undone', facts: { report: '白沙洲镇人民政府' } });
    expect(currentReport(pressed(other, 'k'))?.review.decisions).toEqual([]);
  });
});

describe('redo', () => {
  test.each(['U', 'ctrl+r'])('%s does it again', (key) => {
    expect(decision(pressed(findings, 'c', 'u', key))).toMatchObject({ status: 'confirmed' });
  });

  test('is over when something else is decided', () => {
    expect(refused(pressed(findings, 'c', 'u', 'j', 'c', 'U'))).toBe('nothing-to-redo');
  });
});

test('a changed figure opens a finding again, and its own brings the decision back', () => {
  const confirmed = pressed(table, 'c');
  const changed = pressed(confirmed, 'e', 'ctrl+u', '77', 'enter');
  const report = currentReport(changed);
  expect(currentFinding(changed)?.finding.rule).toBe('applications/outcome-sum');
  expect([decision(changed), report === null ? 0 : decisionsByKey(report.review).size]).toEqual([null, 1]);
  expect(decision(pressed(changed, 'r'))).toMatchObject({ status: 'confirmed' });
});

describe.each([
  ['held', { kind: 'held', by: '李四', since: null, session: null }, 'session-held'],
  ['newer', { kind: 'newer', version: 9 }, 'session-newer'],
  ['unreadable', { kind: 'unreadable', reason: { zh: '无权', en: 'denied' }, session: null }, 'session-unreadable'],
] as const)('a session that is %s', (_, opened, kind) => {
  const read = pressed(desk(['town'], opened), 'enter', 'enter');

  test.each(['c', 'd', 'm', 'a'])('lets nothing be decided by %s, and says why', (key) => {
    const { model, effects } = press(read, key);
    expect([refused(model), effects, model.entries]).toEqual([kind, [], read.entries]);
  });

  test('lets figures not be tried either, as they would be kept', () => {
    expect(refused(pressed(read, 'enter', 'e'))).toBe(kind);
  });

  test('is said before anything else', () => {
    expect(desk(['town'], opened).overlay).toMatchObject({ kind: 'message', notice: { kind } });
  });
});
