import fc from 'fast-check';
import type { Decision } from '../../src/review/decision.js';
import { type FindingIdentity, keyOf } from '../../src/review/finding-key.js';
import type { Json, JsonObject } from '../../src/review/json.js';
import type { DecidedFinding, ReportReview, Session } from '../../src/review/session.js';

const words = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('', '已核实', '与上年\n口径一致', '\u2028', '"'));
const written = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), words, fc.constant(null));
const json = fc.jsonValue({ maxDepth: 3, noUnicodeString: false }) as fc.Arbitrary<Json>;
const unknown: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.constant({}),
  json.map((value) => ({ later: value })),
);

const identity: fc.Arbitrary<FindingIdentity> = fc.oneof(
  fc.record({
    rule: fc.constantFrom('applications/balance', 'cells/blank'),
    cells: fc.uniqueArray(
      fc.record({ address: fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'), written }),
      {
        minLength: 1,
        maxLength: 4,
        selector: ({ address }) => address,
      },
    ),
    facts: fc.constant(null),
  }),
  fc.record({
    rule: fc.constantFrom('structure/sections', 'structure/labels'),
    cells: fc.constant([]),
    facts: fc.dictionary(
      fc.stringMatching(/^[a-z]{1,5}$/),
      fc.oneof(fc.integer(), words, fc.array(words, { maxLength: 3 })),
    ),
  }),
);

const decision: fc.Arbitrary<Decision> = fc.record(
  {
    status: fc.constantFrom('confirmed', 'dismissed', null),
    reason: words,
    note: words,
    at: fc.constant('2025-01-20T08:30:00.000Z'),
    by: words,
  },
  { requiredKeys: ['status', 'reason', 'note', 'at'] },
);

const decided: fc.Arbitrary<DecidedFinding> = fc
  .record({ finding: identity, decision, unknown })
  .map((one) => ({ ...one, key: keyOf(one.finding) }));

const review: fc.Arbitrary<ReportReview> = fc.record({
  source: words,
  agency: fc.option(words),
  year: fc.option(fc.integer({ min: 2019, max: 2030 })),
  decisions: fc.uniqueArray(decided, { maxLength: 5, selector: ({ key }) => key }),
  edits: fc.uniqueArray(fc.record({ address: words, from: written, to: fc.option(fc.integer()), unknown }), {
    maxLength: 3,
    selector: ({ address }) => address,
  }),
  unknown,
});

/** Sessions of any content; no two reports go by the same name. */
export const sessions: fc.Arbitrary<Session> = fc.record({
  reasons: fc.array(words, { maxLength: 5 }),
  reports: fc.uniqueArray(review, {
    maxLength: 4,
    selector: ({ source, agency, year }) => JSON.stringify([source, agency, year]),
  }),
  unknown,
});
