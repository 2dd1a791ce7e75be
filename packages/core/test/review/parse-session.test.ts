import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/review/limits.js';
import { parseSession } from '../../src/review/parse-session.js';
import { serializeSession } from '../../src/review/serialize-session.js';
import { emptySession } from '../../src/review/session.js';
import { runs } from '../support/runs.js';
import { sessions } from './sessions.js';

const decision = {
  rule: 'applications/balance',
  cells: { 'applications.received.total': 3 },
  status: 'confirmed',
  reason: '',
  note: '',
  at: '2025-01-20T08:30:00.000Z',
};
const report = { source: 'a.txt', agency: null, year: 2024, decisions: [decision], edits: [] };
const whole = { kind: 'gouji-review', schemaVersion: 1, reasons: [], reports: [report] };

function read(document: unknown) {
  return parseSession(JSON.stringify(document));
}

/** The whole document with one decision that differs. */
function withOne(changes: object) {
  return { ...whole, reports: [{ ...report, decisions: [{ ...decision, ...changes }] }] };
}

describe('a session file is damaged', () => {
  test.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{\n  "kind": "gouji-review",\n  "reports": [}', 3, 15],
    [serializeSession(emptySession).slice(0, 40), 3, 3],
    ['{"kind": nul}', 1, 10],
    ['{} {}', 1, 4],
    ['\uFEFF{"a" 1}', 1, 6],
  ])('where its JSON goes wrong: %j', (text, line, column) => {
    expect(parseSession(text)).toEqual({ kind: 'damaged', fault: { kind: 'syntax', line, column } });
  });

  test.each<[member: string, document: unknown]>([
    ['', 5],
    ['', [whole]],
    ['kind', { ...whole, kind: undefined }],
    ['kind', { schemaVersion: 1, reports: [], problems: [] }],
    ['schemaVersion', { ...whole, schemaVersion: '1' }],
    ['schemaVersion', { ...whole, schemaVersion: 0 }],
    ['reasons', { ...whole, reasons: 'one' }],
    ['reasons[1]', { ...whole, reasons: ['', 2] }],
    ['reports', { ...whole, reports: {} }],
    ['reports[1]', { ...whole, reports: [report, null] }],
    ['reports[0].source', { ...whole, reports: [{ ...report, source: null }] }],
    ['reports[0].year', { ...whole, reports: [{ ...report, year: '2024' }] }],
    ['reports[0].decisions', { ...whole, reports: [{ ...report, decisions: undefined }] }],
    ['reports[0].decisions[0].status', withOne({ status: 'perhaps' })],
    ['reports[0].decisions[0].note', withOne({ note: 'n'.repeat(limits.text + 1) })],
    ['reports[0].decisions[0].by', withOne({ by: 3 })],
    ['reports[0].decisions[0].cells', withOne({ cells: {} })],
    ['reports[0].decisions[0].cells.x', withOne({ cells: { x: [] } })],
    ['reports[0].decisions[0].facts', withOne({ cells: undefined })],
    ['reports[0].edits[0].to', { ...whole, reports: [{ ...report, edits: [{ address: 'a', from: 1, to: '2' }] }] }],
    ['reasons', { ...whole, reasons: Array.from({ length: limits.reasons + 1 }, String) }],
  ])('at %s', (member, document) => {
    expect(read(document)).toEqual({ kind: 'damaged', fault: { kind: 'member', member } });
  });

  test('when it is larger than any session', () => {
    expect(parseSession(' '.repeat(limits.session + 1))).toMatchObject({ fault: { kind: 'too-large' } });
  });

  test('and never brings the program down, however deep it goes', () => {
    for (const deep of ['['.repeat(200_000), '['.repeat(100_000) + ']'.repeat(100_000)]) {
      expect(parseSession(deep).kind).toBe('damaged');
      expect(parseSession(JSON.stringify(whole).replace('{', `{"later":${deep},`)).kind).toBe('damaged');
    }
  });

  test('and has no say over prototypes', () => {
    const members = ['', 'reports[0].', 'reports[0].decisions[0].'];
    const text = JSON.stringify(whole);
    for (const [at, start] of ['{"kind"', '{"source"', '{"rule"'].entries()) {
      const hostile = text.replace(start, `{"__proto__":{"status":"dismissed"},${start.slice(1)}`);
      expect(parseSession(hostile)).toEqual({
        kind: 'damaged',
        fault: { kind: 'member', member: `${members[at]}__proto__` },
      });
    }
  });
});

describe('a session file', () => {
  test('of a later version is told apart, whatever else is in it', () => {
    expect(read({ kind: 'gouji-review', schemaVersion: 2, reports: 'elsewhere' })).toEqual({
      kind: 'newer',
      version: 2,
    });
  });

  test('may have been saved with a byte-order mark', () => {
    expect(parseSession(`\uFEFF${JSON.stringify(whole)}`).kind).toBe('session');
  });

  test('that breaks off anywhere is damaged there', () => {
    fc.assert(
      fc.property(sessions, fc.double({ min: 0, max: 1, noNaN: true }), (session, part) => {
        const text = serializeSession(session).trimEnd();
        const broken = text.slice(0, Math.floor(part * (text.length - 1)));
        expect(parseSession(broken)).toMatchObject({ kind: 'damaged', fault: { kind: 'syntax' } });
      }),
      runs(50),
    );
  });

  test('with any character changed gives a session or a fault', () => {
    fc.assert(
      fc.property(sessions, fc.nat(), fc.string({ maxLength: 3 }), (session, at, other) => {
        const text = serializeSession(session);
        const from = at % text.length;
        expect(() => parseSession(text.slice(0, from) + other + text.slice(from + 1))).not.toThrow();
      }),
      runs(100),
    );
  });
});
