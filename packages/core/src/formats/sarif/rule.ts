import type { ReportingDescriptor } from 'sarif';
import type { Words } from '../../messages/words.js';
import { rulebook } from '../../rulebook/rulebook.js';
import type { RuleId } from '../../rules/rules.js';
import { markdownText } from '../markdown-text.js';
import { type RuleRecord, ruleRecords } from '../rule-record.js';
import { headings } from './headings.js';

/** Every rule as SARIF describes it, with what the rulebook has to say. */
export function descriptors(words: Words): ReportingDescriptor[] {
  return ruleRecords(words).map((record) => descriptor(record, words));
}

function descriptor({ rule, severity, title, basis, advice }: RuleRecord, words: Words): ReportingDescriptor {
  const { lang } = words;
  const { explanation, causes, exceptions } = rulebook[rule as RuleId];
  const { basis: onBasis, advice: toDo, causes: comesAbout, exceptions: silentAbout } = headings[lang];
  const silent = exceptions.map((one) => ('text' in one ? one.text : one)[lang]);
  const lists = [
    { heading: comesAbout, items: causes.map((cause) => cause[lang]) },
    { heading: silentAbout, items: silent },
  ].filter(({ items }) => items.length > 0);
  const lines = [`${onBasis}${basis}`, `${toDo}${advice}`];
  return {
    id: rule,
    name: rule.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: explanation[lang] },
    defaultConfiguration: { level: severity },
    help: {
      text: [
        ...lines,
        ...lists.map(({ heading, items }) => [heading, ...items.map((item) => `- ${item}`)].join('\n')),
      ].join('\n\n'),
      markdown: [
        ...lines.map(markdownText),
        ...lists.map(
          ({ heading, items }) => `**${heading}**\n\n${items.map((item) => `- ${markdownText(item)}`).join('\n')}`,
        ),
      ].join('\n\n'),
    },
    properties: { tags: [rule.slice(0, rule.indexOf('/'))] },
  };
}
