import { suggestionText, wordsOf } from '@gouji/core/messages';
import type { Choice } from '../state/choices.js';
import type { Filter, Model } from '../state/model.js';
import { nameOf } from '../state/shown.js';
import { currentReport, entryBy } from '../state/standing.js';
import { reviewWords } from './words-of.js';

/** An entry of a list to choose from, in the language of the review. */
export function choiceText(choice: Choice, model: Model): string {
  const words = reviewWords(model.lang);
  switch (choice.kind) {
    case 'filter':
      return filterText(choice.filter, model);
    case 'list':
      return words.lists[choice.format];
    case 'report':
      return words.reports[choice.format];
    case 'beside':
      return choice.report === null ? words.noneBeside : besideText(choice.report, model);
    case 'suggestion': {
      const report = currentReport(model)?.checked.report;
      return report === undefined ? '' : suggestionText(choice.suggestion, report, wordsOf(model.lang));
    }
  }
}

/** What a filter lets through: severity, rule, open or decided. */
function filterText({ severity, rule, standing }: Partial<Filter>, { lang }: Model): string {
  const core = wordsOf(lang);
  const parts = [
    ...(severity === undefined || severity === null ? [] : [core.severities[severity]]),
    ...(standing === undefined || standing === 'all' ? [] : [reviewWords(lang).standings[standing]]),
    ...(rule === undefined || rule === null ? [] : [`${core.rules[rule].title} (${rule})`]),
  ];
  return parts.join(' · ');
}

function besideText(id: string, model: Model): string {
  const entry = entryBy(model, id);
  if (entry?.kind !== 'report') return id;
  const { year } = entry.read.report;
  return [nameOf(entry), ...(year === null ? [] : [String(year)]), entry.source].join('  ');
}
