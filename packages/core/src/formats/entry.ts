import type { Report } from '../grammar/report.js';
import type { Words } from '../messages/words.js';
import type { Decision } from '../review/decision.js';
import type { SinceLast } from '../review/rounds/since-last.js';
import type { UnusedDecision } from '../review/unused.js';
import type { CheckedReport } from '../rules/check.js';
import type { ReportBeside } from '../rules/finding.js';
import type { Apart } from '../series/apart.js';
import type { InputProblem } from '../source/problem.js';

/** An input that gave no report, with its sentence; `kind` is a ProblemKind or one of the caller's own. */
export interface Unread {
  readonly source: string;
  readonly problem: { readonly kind: string; readonly message: string };
}

export function isUnread(entry: object): entry is Unread {
  return 'problem' in entry;
}

/** One report of a run of `check`. A source that holds several reports gives several entries. */
export interface CheckedEntry {
  readonly source: string;
  readonly checked: CheckedReport;
  /** What reviewers have said of its findings, by `findingKey`; absent without a session. */
  readonly decisions?: ReadonlyMap<string, Decision>;
  /** What became of its findings since the last round; absent without one. */
  readonly since?: SinceLast;
  /** The dismissals that nothing came of; absent without a session. */
  readonly unused?: readonly UnusedDecision[];
  /** The reports of other years that it was compared with; absent where none was looked for. */
  readonly beside?: readonly ReportBeside[];
  /** Why it was not compared with the reports that were named for that. */
  readonly apart?: Apart;
}

export type CheckEntry = CheckedEntry | Unread;

/** One report of a run of `extract`. */
export type ExtractEntry = { readonly source: string; readonly report: Report } | Unread;

/** The entry of an input that the core could not read. */
export function unread(source: string, problem: InputProblem, words: Words): Unread {
  const sentence = words.problems[problem.kind] as (facts: InputProblem['facts']) => string;
  return { source, problem: { kind: problem.kind, message: sentence(problem.facts) } };
}
