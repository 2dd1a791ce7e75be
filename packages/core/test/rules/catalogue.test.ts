import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Rule, severitiesOf } from '../../src/rules/rule.js';
import { rules } from '../../src/rules/rules.js';

/** The catalogue of all rules stands beside the project. */
const file = fileURLToPath(new URL('../../../../../shared/RULES.md', import.meta.url));
const catalogue = existsSync(file) ? readFileSync(file, 'utf8') : null;
if (catalogue === null) console.warn(`skipped: no catalogue of rules at ${file}`);

const parts = 'applications|disputes|cells|proactive|structure|identity|prose|series|rollup';

/** The ids that stand in the catalogue, each once. */
function idsIn(text: string): string[] {
  const found = text.matchAll(new RegExp(`\`((?:${parts})/[a-z]+(?:-[a-z]+)*)\``, 'g'));
  return [...new Set([...found].map(([, id = '']) => id))].toSorted();
}

/** The severities that a line of the catalogue's tables names for its rule. */
function severitiesIn(text: string, id: string): string[] {
  const line = text.split('\n').find((one) => one.startsWith(`| \`${id}\` |`)) ?? '';
  const columns = line.split(' | ').slice(2);
  const column = columns.find((one) => /^(?:error|warning|note)\b/.test(one)) ?? '';
  return ['error', 'warning', 'note'].filter((severity) => new RegExp(`\\b${severity}\\b`).test(column));
}

test.skipIf(catalogue === null)('every rule of the catalogue is there, and no other', () => {
  const ids = idsIn(catalogue ?? '');
  expect(ids.length).toBeGreaterThan(40);
  expect(rules.map(({ id }) => id).toSorted()).toEqual(ids);
});

test.skipIf(catalogue === null).each(rules.map((rule): Rule => rule))('$id is as grave as there', (rule) => {
  const named = severitiesIn(catalogue ?? '', rule.id);
  if (named.length > 0) expect(severitiesOf(rule)).toEqual(expect.arrayContaining(named));
});
