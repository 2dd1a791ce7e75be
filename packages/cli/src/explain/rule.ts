import { type Rule, type RuleId, severitiesOf } from '@gouji/core';
import type { Words } from '@gouji/core/messages';
import { rules } from '@gouji/core/prose';
import { rulebook } from '@gouji/core/rulebook';
import { fold } from '@gouji/terminal';
import type { Colors } from 'picocolors/types';
import type { CliWords } from '../words/words.js';
import { entryLines } from './entries.js';

/** What a rule requires and why, how reports come to break it, and what it is silent about; null for no rule. */
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
  const { title, advice } = words.rules[rule.id as RuleId];
  const { explanation, causes, exceptions, failing, holding } = rulebook[rule.id as RuleId];
  const { from, to } = rule.years;
  const told = exceptions.map((one) => ('text' in one ? one.text : one));
  const blocks = [
    [paint.bold(rule.id), title],
    fold(explanation[words.lang], columns),
    entryLines(
      [
        [
          explain.severity,
          severitiesOf(rule)
            .map((one) => words.severities[one])
            .join(words.lang === 'zh' ? '、' : ', '),
        ],
        [explain.years, to === undefined ? explain.since(from) : explain.between(from, to)],
        [explain.basis, words.bases[rule.basis]],
        [explain.advice, advice],
        [explain.failing, failing.text[words.lang]],
        [explain.holding, holding.text[words.lang]],
      ],
      columns,
      paint,
    ),
    listed(explain.causes, causes, words, columns),
    listed(explain.exceptions, told, words, columns),
  ];
  return blocks.filter((block) => block.length > 0).flatMap((block, at) => (at > 0 ? ['', ...block] : block));
}

function listed(
  heading: string,
  texts: readonly { readonly zh: string; readonly en: string }[],
  { lang }: Words,
  columns: number | null,
): string[] {
  if (texts.length === 0) return [];
  const width = columns === null ? null : Math.max(20, columns - 4);
  const items = texts.flatMap((text) =>
    fold(text[lang], width).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`),
  );
  return [heading, ...items];
}
