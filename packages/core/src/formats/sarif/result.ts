import type { Result, Suppression } from 'sarif';
import { findingKey } from '../../review/finding-key.js';
import { type Finding, type RuleId, rules } from '../../rules/rules.js';
import { correctionRecords } from '../corrections/record.js';
import type { CheckedEntry } from '../entry.js';
import { besideLocation, cellLocation, type Locating, locationOf, quoteLocation } from './location.js';
import { messageText } from './message-text.js';

const indexOf: ReadonlyMap<RuleId, number> = new Map(rules.map(({ id }, index) => [id, index]));

/** The findings of a report as results of SARIF. */
export function resultsOf(entry: CheckedEntry, locating: Locating): Result[] {
  const { checked, decisions } = entry;
  const records = correctionRecords(entry, locating.words);
  return checked.findings.map((finding, at) => {
    const { rule, severity, place, cells, equation, expected, actual } = finding;
    const { message = '', remedy = '' } = records[at] ?? {};
    const key = findingKey(finding);
    return {
      ruleId: rule,
      ruleIndex: indexOf.get(rule) ?? -1,
      level: severity,
      message: { text: messageText(`${message}\n${remedy}`) },
      locations: [locationOf(place, equation?.right ?? cells, locating)],
      ...related(finding, locating),
      partialFingerprints: { 'findingKey/v1': key },
      ...suppressions(decisions, key),
      ...(expected === null || actual === null ? {} : { properties: { expected, actual } }),
    };
  });
}

/** Every addend, every cell of another report and all the words that take part, numbered from 1. */
function related({ cells, beside = [], quotes = [] }: Finding, locating: Locating): Pick<Result, 'relatedLocations'> {
  const makers = [
    ...cells.map((cell) => (id: number) => cellLocation(cell, id, locating)),
    ...beside.map((cell) => (id: number) => besideLocation(cell, id, locating.words)),
    ...quotes.map((quote) => (id: number) => quoteLocation(quote, id, locating)),
  ];
  return makers.length === 0 ? {} : { relatedLocations: makers.map((make, at) => make(at + 1)) };
}

/** What a reviewer has dismissed is suppressed; in a run with a session, all else is told not to be. */
function suppressions(decisions: CheckedEntry['decisions'], key: string): { readonly suppressions?: Suppression[] } {
  if (decisions === undefined) return {};
  const { status, reason, note } = decisions.get(key) ?? {};
  if (status !== 'dismissed') return { suppressions: [] };
  const justification = [reason, note].filter((part) => part !== '').join('\n');
  return {
    suppressions: [{ kind: 'external', status: 'accepted', ...(justification === '' ? {} : { justification }) }],
  };
}
