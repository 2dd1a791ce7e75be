import { expect, test } from 'vitest';
import { number } from '../../src/rules/cells/number.js';
import { severitiesOf } from '../../src/rules/rule.js';
import { tables } from '../../src/rules/structure/tables.js';

test('the severities of a rule are those that it names, or its own', () => {
  expect(severitiesOf(tables)).toEqual(['error', 'warning']);
  expect(severitiesOf(number)).toEqual(['error']);
});
