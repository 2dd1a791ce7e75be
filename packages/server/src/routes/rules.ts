import { ruleRecords, rulesJson } from '@gouji/core/formats';
import { type Lang, wordsOf } from '@gouji/core/messages';
import type { Example, RulePage, Text } from '@gouji/core/rulebook';
import type { RuleDocument, RuleExample } from '../api/documents.js';
import { ProblemError } from '../problems/problem-error.js';

/** The rules as `gouji rules --format json` lists them. */
export function rulesBody(lang: Lang): string {
  return rulesJson(wordsOf(lang));
}

/** One rule with everything that there is to say of it. */
export async function ruleDocument(name: string, lang: Lang): Promise<RuleDocument> {
  const record = ruleRecords(wordsOf(lang)).find(({ rule }) => rule === name);
  if (record === undefined) throw new ProblemError('no-such-rule', { name: name.slice(0, 100) });
  const { rulebook, specimen } = await import('@gouji/core/rulebook');
  const page = rulebook[name as keyof typeof rulebook] as RulePage;
  const text = (one: Text) => one[lang];
  const example = (one: Example): RuleExample => ({ shows: text(one.text), report: specimen(one.change) });
  return {
    ...record,
    explanation: text(page.explanation),
    causes: page.causes.map(text),
    exceptions: page.exceptions.map((one) => text('text' in one ? one.text : one)),
    failing: example(page.failing),
    holding: example(page.holding),
  };
}
