import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/messages/words-of.js';
import { rulebook } from '../../src/rulebook/rulebook.js';
import { bases } from '../../src/rules/basis.js';
import { type Rule, severitiesOf } from '../../src/rules/rule.js';
import { rules } from '../../src/rules/rules.js';

const core = join(import.meta.dirname, '../..');
const docs = join(core, '../../docs/rules');

/** Public names: they are only ever added to. */
const published = [
  'applications/balance',
  'applications/outcome-sum',
  'applications/row-sum',
  'cells/blank',
  'cells/count',
  'cells/number',
  'cells/placeholder',
  'cells/unit',
  'disputes/outcome-sum',
  'identity/agency',
  'identity/carry-target',
  'identity/deadline',
  'identity/leftover',
  'identity/period',
  'identity/year',
  'proactive/in-force-covers-issued',
  'proactive/rule-making-power',
  'prose/applicants',
  'prose/carried-forward',
  'prose/carried-over',
  'prose/concluded',
  'prose/decisions',
  'prose/fee-collected',
  'prose/fee-multiple',
  'prose/fee-statement',
  'prose/five-aspects',
  'prose/litigation',
  'prose/lost-cases',
  'prose/none-received',
  'prose/normative-documents',
  'prose/outcomes',
  'prose/parts-sum',
  'prose/percentage',
  'prose/problems-and-improvement',
  'prose/received',
  'prose/reconsideration',
  'rollup/duplicate',
  'rollup/missing',
  'rollup/sum',
  'series/carry',
  'series/copied',
  'series/growth-stated',
  'series/in-force',
  'series/jump',
  'structure/announced-parts',
  'structure/basis-cited',
  'structure/edition',
  'structure/labels',
  'structure/rows',
  'structure/section-title',
  'structure/sections',
  'structure/tables',
];

test('the rules are these', () => {
  expect(rules.map(({ id }) => id).toSorted()).toEqual(published);
});

test('every basis is that of a rule', () => {
  expect(Object.keys(bases).toSorted()).toEqual([...new Set(rules.map(({ basis }) => basis))].toSorted());
});

describe.each(rules.map((rule): Rule & { id: (typeof rules)[number]['id'] } => rule))('$id', (rule) => {
  const { id } = rule;

  test('stands in the file of its name', () => {
    expect(readFileSync(join(core, 'src/rules', `${id}.ts`), 'utf8')).toContain(`id: '${id}'`);
  });

  test('has a test of its name', () => {
    expect(existsSync(join(core, 'test/rules', `${id}.test.ts`))).toBe(true);
  });

  test('declares severity, basis, years and needs', () => {
    expect(['error', 'warning', 'note']).toContain(rule.severity);
    expect(bases[rule.basis].zh).not.toBe('');
    expect(rule.years.from).toBeGreaterThanOrEqual(2019);
    expect(rule.needs).not.toEqual([]);
  });

  test('declares every severity that its findings can have', () => {
    const source = readFileSync(join(core, 'src/rules', `${id}.ts`), 'utf8');
    const named = ['error', 'warning', 'note'].filter((severity) => source.includes(`'${severity}'`));
    expect(severitiesOf(rule)).toEqual(named);
    expect(severitiesOf(rule)).toContain(rule.severity);
  });

  test.each(['zh', 'en'] as const)('has its words in %s', (lang) => {
    const { title, advice } = wordsOf(lang).rules[id];
    expect(title).not.toBe('');
    expect(advice).toMatch(/[。.]$/);
  });

  test('has a page in the rulebook', () => {
    const { explanation, causes, exceptions, failing, holding } = rulebook[id];
    expect(causes).not.toEqual([]);
    expect(exceptions).not.toEqual([]);
    const texts = [
      explanation,
      failing.text,
      holding.text,
      ...causes,
      ...exceptions.map((one) => ('text' in one ? one.text : one)),
    ];
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/[。）]$/);
      expect(en).toMatch(/[.)]$/);
    }
  });

  test('has a page in the docs', () => {
    expect(readFileSync(join(docs, `${id}.md`), 'utf8')).toContain(wordsOf('zh').rules[id].title);
  });
});
