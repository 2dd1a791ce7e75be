import type { Finding } from '../rules/rules.js';
import { findingKey, subjectKey } from './finding-key.js';

/** What a change of figures has done to the findings of a report. */
export interface ChangedFindings {
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
  /** The same rule finds fault with the same cells, in which other figures stand. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
}

/** Tells which findings went and which came; those that two reports have in common are left out. */
export function changedFindings(before: readonly Finding[], after: readonly Finding[]): ChangedFindings {
  const gone = without(before, after);
  const come = without(after, before);
  const bySubject = new Map(come.map((finding) => [subjectKey(finding), finding]));
  const changed = gone.flatMap((finding) => {
    const subject = subjectKey(finding);
    const same = subject === null ? undefined : bySubject.get(subject);
    return same === undefined ? [] : [{ before: finding, after: same }];
  });
  const told = new Set(changed.flatMap(({ before, after }) => [before, after]));
  return {
    gone: gone.filter((finding) => !told.has(finding)),
    come: come.filter((finding) => !told.has(finding)),
    changed,
  };
}

/** The findings of a list that another has not; one that stands there more often than in the other is told as often. */
function without(list: readonly Finding[], other: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const key of other.map(findingKey)) left.set(key, (left.get(key) ?? 0) + 1);
  return list.filter((finding) => {
    const key = findingKey(finding);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
