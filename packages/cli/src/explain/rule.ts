import { type Rule, type RuleId, ruleOfSum, severitiesOf, sumsOf, tableKeys } from '@gouji/core';
import type { Words } from '@gouji/core/messages';
import { rules } from '@gouji/core/prose';
import { rulebook, type Text } from '@gouji/core/rulebook';
import { fold } from '@gouji/terminal';
import type { Colors } from 'picocolors/types';
import type { CliWords } from '../words/words.js';
import { entryLines } from './entries.js';
import { editions } from './form-cells.js';
import { listed } from './listed.js';
import { sumText } from './sum-text.js';

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
  const inLanguage = (texts: readonly Text[]) => texts.map((text) => text[words.lang]);
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
        [explain.formula, formulaOf(rule.id, words)],
        [explain.advice, advice],
        [explain.failing, failing.text[words.lang]],
        [explain.holding, holding.text[words.lang]],
      ],
      columns,
      paint,
    ),
    listed(explain.causes, inLanguage(causes), columns),
    listed(explain.exceptions, inLanguage(told), columns),
  ];
  return blocks.filter((block) => block.length > 0).flatMap((block, at) => (at > 0 ? ['', ...block] : block));
}

/** The sums of the form that a rule judges: one of each kind, in names. */
function formulaOf(rule: string, words: Words): string | undefined {
  for (const edition of editions) {
    for (const table of tableKeys) {
      const sum = sumsOf(edition, table).find(({ kind }) => ruleOfSum[kind] === rule);
      if (sum !== undefined) return sumText(sum, table, edition, words);
    }
  }
  return undefined;
}
