import { describe, expect, test } from 'vitest';
import { decisionOn, findingsOf } from '../../src/state/findings.js';
import type { Model } from '../../src/state/model.js';
import { currentReport, reportBy, sheetOf } from '../../src/state/standing.js';
import { after, checked, desk, files, press, pressed, textOf } from './desk.js';

const findings = pressed(desk(['town', 'health']), 'enter');
const text = textOf('town');

function reread(model: Model, changed: string): Model {
  return after(model, [
    { kind: 'reread', source: files.town, result: { kind: 'reports', checked: [checked(changed)] } },
  ]);
}

function statuses(model: Model): (string | null)[] {
  const report = currentReport(model);
  if (report === null) return [];
  return findingsOf(report.checked).map(({ finding }) => decisionOn(report, finding)?.status ?? null);
}

describe.each(['changed', 'vanished'] as const)('a file that has %s', (state) => {
  const noticed = after(pressed(findings, 'c'), [{ kind: 'file', source: files.town, state }]);

  test('is told, and what was read stays with its decisions', () => {
    expect(noticed.notice).toEqual({ kind: `file-${state}`, facts: { source: files.town } });
    expect(reportBy(noticed, files.town)?.file).toBe(state);
    expect(statuses(noticed)).toEqual(['confirmed', null, null]);
  });

  test('can be read again', () => {
    expect(press(noticed, 'R').effects).toEqual([{ kind: 'reread', source: files.town }]);
    expect(reportBy(reread(noticed, text), files.town)?.file).toBe('as-read');
  });
});

test('a file of no report here is no concern', () => {
  expect(after(findings, [{ kind: 'file', source: 'elsewhere.txt', state: 'changed' }])).toEqual(findings);
});

test('decisions outlast lines that move', () => {
  const moved = reread(pressed(findings, 'c', 'j', 'd', '理由', 'enter'), `\n\n${text}`);
  expect(statuses(moved)).toEqual(['confirmed', 'dismissed', null]);
  expect(moved.notice).toEqual({ kind: 'reread', facts: { source: files.town, lost: 0 } });
});

test('a changed figure opens its findings again, and that is said', () => {
  const before = pressed(findings, 'c', 'j', 'c', 'j', 'c');
  const cell = currentReport(before)?.read.findings[0]?.equation?.right[0];
  const place = cell?.place ?? { start: 0, end: 0 };
  const changed = reread(before, `${text.slice(0, place.start)}4321${text.slice(place.end)}`);
  expect(statuses(changed)).toContain(null);
  expect(changed.notice).toMatchObject({ kind: 'reread', facts: { lost: 1 } });
});

test('a file that cannot be read again stays as it was read', () => {
  const reason = { zh: '无权读取', en: 'not permitted' };
  const failed = after(findings, [{ kind: 'reread', source: files.town, result: { kind: 'failed', reason } }]);
  expect([failed.entries, failed.notice?.kind]).toEqual([findings.entries, 'reread-failed']);
});

test('a source that has one report more and then one less keeps what was said of both', () => {
  const both = after(findings, [
    {
      kind: 'reread',
      source: files.town,
      result: { kind: 'reports', checked: [checked(text), checked(textOf('market'))] },
    },
  ]);
  expect(both.entries.map(({ id }) => id)).toEqual([files.town, `${files.town}#2`, files.health]);
  const decided = pressed(both, 'escape', 'j', 'enter', 'c');
  const one = reread(decided, text);
  expect(one.entries.map(({ id }) => id)).toEqual([files.town, files.health]);
  expect([sheetOf(one).kind, one.history.past]).toEqual(['reports', []]);
  const [save] = press(pressed(one, 'g', 'g', 'enter'), 'c').effects;
  const reports = save?.kind === 'save' ? save.session.reports : [];
  expect(reports.map(({ agency, decisions }) => [agency, decisions.length])).toEqual([
    ['白沙洲镇人民政府', 1],
    ['云溪县市场监督管理局', 1],
  ]);
});

test('what was done before a file was read again can be undone after it', () => {
  const again = reread(pressed(findings, 'c'), `\n${text}`);
  expect(statuses(pressed(again, 'u'))).toEqual([null, null, null]);
});
