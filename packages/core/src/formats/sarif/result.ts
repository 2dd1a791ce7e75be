import type { Result, Suppression } from 'sarif';
import { findingKey } from '../../review/finding-key.js';
import type { LastFinding } from '../../review/rounds/last-round.js';
import type { Standing } from '../../review/rounds/since-last.js';
import { type Finding, type RuleId, rules } from '../../rules/rules.js';
import { correctionRecords } from '../corrections/record.js';
import type { CheckedEntry } from '../entry.js';
import { besideLocation, cellLocation, inFile, type Locating, locationOf, quoteLocation } from './location.js';
import { messageText } from './message-text.js';

const indexOf: ReadonlyMap<RuleId, number> = new Map(rules.map(({ id }, index) => [id, index]));

/** What has become of a finding since the last round, as SARIF says it. */
const baselines = { new: 'new', open: 'unchanged', changed: 'updated' } as const satisfies Record<Standing, string>;

/** The findings of a report as results of SARIF, and what has been mended since the last round. */
export function resultsOf(entry: CheckedEntry, locating: Locating): Result[] {
  const { checked, decisions, since } = entry;
  const records = correctionRecords(entry, locating.words);
  const mended = since?.fixed.map((finding) => absent(finding, locating)) ?? [];
  const own = checked.findings.map((finding, at): Result => {
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
      ...baseline(since?.standings.get(finding)),
      ...suppressions(decisions, key),
      ...(expected === null || actual === null ? {} : { properties: { expected, actual } }),
    };
  });
  return [...own, ...mended];
}

function baseline(standing: Standing | undefined): Pick<Result, 'baselineState'> {
  return standing === undefined ? {} : { baselineState: baselines[standing] };
}

/** A finding of the last round that is mended. */
function absent({ rule, severity, message, key }: LastFinding, { source }: Locating): Result {
  return {
    ruleId: rule,
    level: severity,
    message: { text: messageText(message) },
    ...inFile(source),
    partialFingerprints: { 'findingKey/v1': key },
    baselineState: 'absent',
  };
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
