import type { CheckedReport, Finding, Suggestion } from '@gouji/core';
import { grouped } from '@gouji/core/messages';
import { type Decision, decisionsByKey, findingKey, type ReportReview } from '@gouji/core/review';
import type { DeskFinding, DeskReport } from './desk.js';
import { remembered } from './remembered.js';

/** The findings of a report in the order in which they are told, each with its name and key. */
export const findingsOf: (checked: CheckedReport) => readonly DeskFinding[] = remembered(({ findings }) => {
  const times = new Map<string, number>();
  return grouped(findings)
    .flat()
    .map((finding) => {
      const key = keyOf(finding);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return { id: time === 1 ? key : `${key}~${time}`, key, finding };
    });
});

const keyOf: (finding: Finding) => string = remembered(findingKey);

const decisions: (review: ReportReview) => ReadonlyMap<string, Decision> = remembered(decisionsByKey);

/** What has been said of a finding; null when nothing. */
export function decisionOn({ review }: DeskReport, finding: Finding): Decision | null {
  if (review.decisions.length === 0) return null;
  return decisions(review).get(keyOf(finding)) ?? null;
}

/** Whether a finding is confirmed or dismissed; a note alone leaves it open. */
export function isDecided(report: DeskReport, finding: Finding): boolean {
  return (decisionOn(report, finding)?.status ?? null) !== null;
}

/** A finding of a report by its name. */
export function findingBy({ checked }: DeskReport, id: string | null): DeskFinding | null {
  return id === null ? null : (findingsOf(checked).find((one) => one.id === id) ?? null);
}

/** The corrections of a finding; those of its diagnosis, which stand on the first finding that it explains. */
export function suggestionsOn({ checked }: DeskReport, { suggestions, diagnosis }: Finding): readonly Suggestion[] {
  if (suggestions.length > 0 || diagnosis === null) return suggestions;
  const first = checked.findings.find((one) => one.diagnosis === diagnosis && one.suggestions.length > 0);
  return first?.suggestions ?? [];
}
