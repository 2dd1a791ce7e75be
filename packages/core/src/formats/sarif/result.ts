import type { Result, Suppression } from 'sarif';
import { findingKey } from '../../review/finding-key.js';
import { type RuleId, rules } from '../../rules/rules.js';
import { correctionRecords } from '../corrections/record.js';
import type { CheckedEntry } from '../entry.js';
import { cellLocation, type Locating, locationOf } from './location.js';
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
      ...(cells.length === 0
        ? {}
        : { relatedLocations: cells.map((cell, number) => cellLocation(cell, number + 1, locating)) }),
      partialFingerprints: { 'findingKey/v1': key },
      ...suppressions(decisions, key),
      ...(expected === null || actual === null ? {} : { properties: { expected, actual } }),
    };
  });
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
