import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/review/decision.js';
import { findingKey, keyOf } from '../../src/review/finding-key.js';
import { limits } from '../../src/review/limits.js';
import { parseSession } from '../../src/review/parse-session.js';
import { serializeSession } from '../../src/review/serialize-session.js';
import {
  decisionsByKey,
  emptyReview,
  emptySession,
  type Session,
  staleDecisions,
  withDecision,
  withReason,
} from '../../src/review/session.js';
import { check } from '../../src/rules/check.js';
import type { Finding } from '../../src/rules/rules.js';
import { built, type Changes } from '../support/built-report.js';
import { runs } from '../support/runs.js';
import { sessions } from './sessions.js';

const name = { source: '年报/水利局.txt', agency: '青禾县水利局', year: 2024 };
const at = '2025-01-20T08:30:00.000Z';
const dismissed: Decision = { status: 'dismissed', reason: '已与业务科室核实', note: '', at };

function findings(changes: Changes): readonly Finding[] {
  return check(built(changes)).findings;
}

function firstOf(changes: Changes): Finding {
  const [finding] = findings(changes);
  if (finding === undefined) throw new Error('nothing is wrong');
  return finding;
}

function sessionIn(text: string): Session {
  const reading = parseSession(text);
  if (reading.kind !== 'session') throw new Error(JSON.stringify(reading));
  return reading.session;
}

describe('a decision', () => {
  const wrong = firstOf({ cells: { 'disputes.reconsideration.total': 3 } });

  test('takes the place of an earlier one on the same finding, and can be taken back', () => {
    const once = withDecision(emptyReview(name), wrong, dismissed);
    const twice = withDecision(once, wrong, { ...dismissed, status: 'confirmed' });
    expect([...decisionsByKey(twice)]).toEqual([[findingKey(wrong), { ...dismissed, status: 'confirmed' }]]);
    expect(withDecision(twice, wrong, null)).toEqual(emptyReview(name));
  });

  test('is stale when a figure has changed', () => {
    const review = withDecision(emptyReview(name), wrong, dismissed);
    expect(staleDecisions(review, findings({ cells: { 'disputes.reconsideration.total': 3 } }))).toEqual([]);
    expect(staleDecisions(review, findings({ cells: { 'disputes.reconsideration.total': 4 } }))).toEqual(
      review.decisions,
    );
  });
});

describe('a session file', () => {
  test('can be read by a person', async () => {
    const changes = {
      cells: {
        'disputes.reconsideration.total': 3,
        'proactive.fees.amount': '若干',
        'proactive.licensing.decisions': '',
      },
      opening: '本报告由五个部分组成。',
    } as const;
    const review = findings(changes).reduce((sum, one) => withDecision(sum, one, dismissed), emptyReview(name));
    const edits = [
      { address: 'proactive.licensing.decisions', from: '', to: 36 },
      { address: 'disputes.reconsideration.total', from: 3, to: null },
    ];
    const session = withReason({ ...emptySession, reports: [{ ...review, edits }] }, dismissed.reason);
    await expect(serializeSession(session)).toMatchFileSnapshot('fixtures/session.json');
    expect(
      sessionIn(serializeSession(session))
        .reports[0]?.decisions.map(({ key }) => key)
        .toSorted(),
    ).toEqual(findings(changes).map(findingKey).toSorted());
  });

  test('is the same whatever the order in which things were decided', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const turned = session.reports.toReversed().map((review) => ({
          ...review,
          decisions: review.decisions.toReversed(),
          edits: review.edits.toReversed(),
        }));
        expect(serializeSession({ ...session, reports: turned })).toBe(serializeSession(session));
      }),
      runs(50),
    );
  });

  test('is read back as it was written, with what this version does not know', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const text = serializeSession(session);
        const read = sessionIn(text);
        expect(serializeSession(read)).toBe(text);
        for (const review of read.reports) {
          for (const { finding, key } of review.decisions) expect(keyOf(finding)).toBe(key);
        }
      }),
      runs(100),
    );
  });

  test('leaves out reports of which nothing is said', () => {
    expect(serializeSession({ ...emptySession, reports: [emptyReview(name)] })).toBe(serializeSession(emptySession));
  });

  test('keeps the last reasons only', () => {
    const reasons = Array.from({ length: limits.reasons + 10 }, (_, at) => `理由${at}`);
    const session = reasons.reduce(withReason, emptySession);
    expect(session.reasons).toEqual(reasons.toReversed().slice(0, limits.reasons));
    expect(withReason(session, '理由30').reasons.slice(0, 2)).toEqual(['理由30', `理由${limits.reasons + 9}`]);
    expect(withReason(session, '')).toBe(session);
  });
});
