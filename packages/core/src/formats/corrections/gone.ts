import type { Words } from '../../messages/words.js';
import type { LastFinding } from '../../review/rounds/last-round.js';
import type { SinceLast } from '../../review/rounds/since-last.js';
import { sinceSummary } from '../since-record.js';

/** What the last round found in a report and this one does not: what is mended, or what may not be. */
export interface Gone {
  readonly kind: 'fixed' | 'untold';
  readonly title: string;
  /** At least one. */
  readonly findings: readonly LastFinding[];
}

/** What a report has of the last round and no longer, in the order in which it is told; nothing without a last round. */
export function goneOf(since: SinceLast | undefined, { corrections }: Words): Gone[] {
  return (['fixed', 'untold'] as const).flatMap((kind) => {
    const findings = since?.[kind] ?? [];
    return findings.length === 0 ? [] : [{ kind, title: corrections.gone[kind], findings }];
  });
}

/** The same as lines: each title, then its findings. */
export function goneLines(since: SinceLast | undefined, words: Words): string[] {
  return goneOf(since, words).flatMap(({ title, findings }) => [title, ...findings.map(({ message }) => message)]);
}

/** How a report stands to the last round, in a sentence; null without one. */
export function sinceSentence(since: SinceLast | undefined, { corrections }: Words): string | null {
  return since === undefined ? null : corrections.sinceLast(sinceSummary(since));
}
