import { emptySession } from '@gouji/core/review';
import { expect, test } from 'vitest';
import { currentReport } from '../../src/state/standing.js';
import { tallyOf } from '../../src/state/tally.js';
import { after, desk, files, press, pressed } from './desk.js';

const full = { zh: '磁盘已满', en: 'no space left' };
const findings = pressed(desk(['town']), 'enter');

/** The session that a review hands out to be saved. */
function sessionAfter(...keys: readonly string[]) {
  const save = press(findings, ...keys).effects.findLast(({ kind }) => kind === 'save');
  return save?.kind === 'save' ? save.session : emptySession;
}

test('nothing can be decided before the session is open', () => {
  const opening = { ...findings, standing: { kind: 'opening' } } as const;
  expect(pressed(opening, 'c').notice).toMatchObject({ facts: { refusal: { kind: 'session-opening' } } });
});

test('decisions are there again the next day', () => {
  const session = sessionAfter('c', 'j', 'd', '口径不同', 'enter');
  const next = desk(['town', 'health'], { kind: 'found', session });
  const report = currentReport(next);
  expect(report && tallyOf(report)).toMatchObject({ confirmed: 1, dismissed: 1, open: 1 });
  expect(next.session.reasons).toEqual(['口径不同']);
});

test('what was resumed is said', () => {
  const session = sessionAfter('c', 'j', 'c');
  expect(after(findings, [{ kind: 'session-opened', opened: { kind: 'found', session } }]).notice).toEqual({
    kind: 'session-resumed',
    facts: { decisions: 2 },
  });
});

test('a damaged session is kept aside, and a new one begins', () => {
  const damaged = desk(['town'], { kind: 'damaged', keptAt: 'kept.json' });
  expect(damaged.overlay).toMatchObject({ notice: { kind: 'session-damaged', facts: { keptAt: 'kept.json' } } });
  expect(press(pressed(damaged, 'enter', 'enter'), 'c').effects).toHaveLength(1);
});

test('a session of other reports is kept, and that is said', () => {
  const session = sessionAfter('c');
  const other = desk(['health'], { kind: 'found', session });
  expect(other.overlay).toMatchObject({ notice: { kind: 'session-of-others', facts: { sources: [files.town] } } });
  const [save] = press(pressed(other, 'enter', 'enter'), 'c').effects;
  expect(save?.kind === 'save' && save.session.reports.map(({ source }) => source)).toEqual([files.health, files.town]);
});

test('reports of the session that are not here are kept, and told beside', () => {
  const both = pressed(desk(['town', 'health']), 'enter', 'c', 'escape', 'j', 'enter');
  const [save] = press(both, 'c').effects;
  const session = save?.kind === 'save' ? save.session : emptySession;
  const one = desk(['town'], { kind: 'found', session });
  expect([one.overlay, one.notice]).toMatchObject([
    null,
    { kind: 'session-of-others', facts: { sources: [files.health], none: false } },
  ]);
});

test('what a session had stays in it when all is undone', () => {
  const session = sessionAfter('c');
  const next = pressed(desk(['town'], { kind: 'found', session }), 'enter');
  const [save] = press(next, 'x').effects;
  expect(save).toMatchObject({ session: { reports: [{ source: files.town, decisions: [] }] } });
});

test('a failed save is said, the decision stays, and it is said until a save succeeds', () => {
  const confirmed = pressed(findings, 'c');
  const failed = after(confirmed, [{ kind: 'saved', revision: 1, outcome: { ok: false, reason: full } }]);
  expect(failed.entries).toBe(confirmed.entries);
  expect(failed.notice).toEqual({ kind: 'save-failed', facts: { reason: full } });
  const later = pressed(failed, 'j', 'k', 'j');
  expect([later.notice, later.saving.failure]).toEqual([null, full]);
  const saved = after(pressed(later, 'c'), [{ kind: 'saved', revision: 2, outcome: { ok: true } }]);
  expect([saved.saving, saved.notice?.kind]).toEqual([{ revision: 2, saved: 2, failure: null }, 'saved-again']);
});

test('a save that succeeds says nothing', () => {
  const saved = after(pressed(findings, 'c'), [{ kind: 'saved', revision: 1, outcome: { ok: true } }]);
  expect([saved.saving.saved, saved.notice?.kind]).toEqual([1, 'confirmed']);
});

test.each([
  [{ kind: 'exported', outcome: { ok: true, path: 'list.xlsx' } }, 'exported'],
  [{ kind: 'exported', outcome: { ok: false, reason: full } }, 'export-failed'],
  [{ kind: 'copied', text: '甲', outcome: { ok: true } }, 'copied'],
  [{ kind: 'copied', text: '甲', outcome: { ok: false, reason: full } }, 'copy-failed'],
] as const)('%o is told', (message, kind) => {
  expect(after(findings, [message]).notice?.kind).toBe(kind);
});
