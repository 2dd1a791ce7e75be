import { type Rule, rules, type Words } from '@gouji/core';
import type { Colors } from 'picocolors/types';
import type { CliWords } from '../words/words.js';
import { entryLines } from './entries.js';

/** What a rule requires, since when and why; null for a name that is no rule. */
export function ruleLines(
  id: string,
  words: Words,
  cli: CliWords,
  columns: number | null,
  paint: Colors,
): string[] | null {
  const rule = (rules as readonly Rule[]).find((one) => one.id === id);
  if (!rule) return null;
  const { explain } = cli;
  const { title, advice } = words.rules[rule.id as keyof Words['rules']];
  const { from, to } = rule.years;
  return [
    paint.bold(rule.id),
    title,
    '',
    ...entryLines(
      [
        [explain.severity, words.severities[rule.severity]],
        [explain.years, to === undefined ? explain.since(from) : explain.between(from, to)],
        [explain.basis, words.bases[rule.basis]],
        [explain.advice, advice],
      ],
      columns,
      paint,
    ),
  ];
}
