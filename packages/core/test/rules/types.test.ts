import { expect, expectTypeOf, test } from 'vitest';
import type { PartWords, RuleWords } from '../../src/messages/words.js';
import { defineRule } from '../../src/rules/rule.js';
import type { FactsOf, Finding, FindingBy, RuleId } from '../../src/rules/rules.js';

// What the compiler refuses stands behind @ts-expect-error; `npm run typecheck` fails when it no longer does.

const declared = { severity: 'error', basis: 'form-cells', years: { from: 2019 } } as const;

test('a rule reads only what it declares', () => {
  const rule = defineRule({
    ...declared,
    id: 'cells/example',
    needs: ['disputes', 'year'],
    // @ts-expect-error: table three is not among its needs
    check: ({ disputes, year, applications }) => (disputes && year && applications ? [] : []),
  });
  expectTypeOf(rule.id).toEqualTypeOf<'cells/example'>();
  expect(rule.needs).toEqual(['disputes', 'year']);
});

test('ids are literal, and a finding’s rule tells its facts', () => {
  expectTypeOf<'cells/blank'>().toExtend<RuleId>();
  expectTypeOf<'cells/nothing'>().not.toExtend<RuleId>();
  expectTypeOf<FactsOf<'applications/balance'>['along']>().toEqualTypeOf<string>();
  expectTypeOf<Extract<Finding, { rule: 'cells/unit' }>>().toEqualTypeOf<FindingBy<'cells/unit'>>();
  expectTypeOf<FindingBy<'cells/unit'>['facts']['fault']>().toEqualTypeOf<'unit-written' | 'too-large'>();
});

test('a rule has words', () => {
  const words: RuleWords<'disputes/outcome-sum'> = { title: '', message: () => '', advice: '' };
  // @ts-expect-error: the part's one rule has none
  const none: PartWords<'disputes'> = {};
  expect([words.title, Object.keys(none)]).toEqual(['', []]);
});
