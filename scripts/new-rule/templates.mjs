/** What a new rule starts from. Empty words do not pass the bookkeeping test, so that none is forgotten. */

export const ruleFile = (id, variable) => `import type { Edition } from '../../form/index.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

/** What the sentences need beside the cells. A type, not an interface: declarations must be able to write it out. */
type Facts = {
  readonly edition: Edition;
};

/** What must hold, and what is silent. */
export const ${variable} = defineRule({
  id: '${id}',
  severity: 'warning',
  basis: 'form-cells',
  years: { from: 2019 },
  needs: ['tables'],
  *check({ tables }): Iterable<Violation<Facts>> {
    for (const { cells, edition } of tables) {
      for (const cell of cells) {
        if (cell.value === Number.POSITIVE_INFINITY) yield { facts: { edition }, cells: [cell] };
      }
    }
  },
});
`;

export const testFile = (id) => `import { expect, test } from 'vitest';
import { told } from '../../support/told.js';

test('what is wrong', () => {
  expect(told({ cells: { 'applications.received.total': 0 } })).toEqual([
    'warning ${id} applications.received.total',
  ]);
});

test('what looks wrong and is not', () => {
  expect(told({})).toEqual([]);
});
`;

export const wordsStub = (id) => `  '${id}': {
    title: '',
    message: ({ cells: [cell] }) => (cell === undefined ? '' : cell.address),
    advice: '',
  },
`;

const text = "{ zh: '', en: '' }";

export const pageStub = (id) => `  '${id}': {
    explanation: ${text},
    causes: [${text}],
    exceptions: [${text}],
    failing: { text: ${text}, change: {} },
    holding: { text: ${text}, change: {} },
  },
`;
