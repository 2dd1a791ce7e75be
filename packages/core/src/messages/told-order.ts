import type { Severity } from '../rules/finding.js';
import type { Finding } from '../rules/rules.js';

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Findings that belong together: those that one diagnosis explains, or a single one. */
export type Group = readonly [Finding, ...Finding[]];

/** Findings as people are told them: by severity, then by their place; those of one diagnosis stay together. */
export function grouped(findings: readonly Finding[]): Group[] {
  const groups = new Map<number | Finding, [Finding, ...Finding[]]>();
  for (const finding of [...findings].sort(bySeverityThenPlace)) {
    const key = finding.diagnosis ?? finding;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** Findings about the report as a whole come first. */
function bySeverityThenPlace(a: Finding, b: Finding): number {
  return ranks[a.severity] - ranks[b.severity] || (a.place?.start ?? -1) - (b.place?.start ?? -1);
}
