import type { Words } from '../../messages/words.js';
import type { Severity } from '../../rules/finding.js';
import type { RuleId } from '../../rules/rules.js';
import { type CorrectionRecord, correctionRecords } from '../corrections/record.js';
import type { CheckedEntry } from '../entry.js';

/** What became of one rule in one report. */
export interface Case {
  readonly rule: RuleId;
  readonly title: string;
  readonly failures: readonly { readonly type: Severity; readonly message: string; readonly text: string }[];
  /** Why the rule came to nothing, in part or wholly; null where it judged all that it judges. */
  readonly skipped: string | null;
  /** What is only worth knowing; '' for nothing. */
  readonly output: string;
}

/** A case for each rule that judged a report, in the order of the rules. */
export function casesOf(entry: CheckedEntry, words: Words): Case[] {
  const { judgedBy, notAssessable } = entry.checked;
  const records = correctionRecords(entry, words);
  const rules = new Set([...judgedBy, ...entry.checked.findings.map(({ rule }) => rule)]);
  return Array.from(rules, (rule) => {
    const own = records.filter((record) => record.rule === rule);
    const open = own.filter(({ decision }) => decision !== 'dismissed');
    const failing = open.filter(({ severity }) => severity !== 'note');
    const gaps = notAssessable.filter(({ rules }) => rules.includes(rule));
    const dismissed = own.filter(({ decision }) => decision === 'dismissed').map((record) => dismissal(record, words));
    const why = [...gaps.map((gap) => words.notAssessable(gap)), ...dismissed];
    return {
      rule,
      title: words.rules[rule].title,
      failures: failing.map((record) => ({
        type: record.severity,
        message: record.message,
        text: told(record, words),
      })),
      skipped: why.length === 0 ? null : why.join('\n'),
      output: open.flatMap((record) => (record.severity === 'note' ? [told(record, words)] : [])).join('\n'),
    };
  });
}

/** A finding as a paragraph: where it is, what is wrong, what to do and why. */
function told({ line, place, message, remedy, basis, since }: CorrectionRecord, { corrections }: Words): string {
  const { columns } = corrections;
  const at = line ?? place;
  return [
    message,
    ...(since === null ? [] : [`${columns.since}: ${corrections.standings[since]}`]),
    ...(at === '' ? [] : [`${columns.line}: ${at}`]),
    `${columns.remedy}: ${remedy}`,
    `${columns.basis}: ${basis}`,
  ].join('\n');
}

function dismissal({ message, reason, note }: CorrectionRecord, { corrections }: Words): string {
  return [`${corrections.decisions.dismissed}: ${message}`, reason, note].filter((part) => part !== '').join('\n');
}
