import type { SessionFault } from '@gouji/core/review';
import type { RollUpProblem } from '@gouji/core/rollup';

/** Why a call is wrong; each kind has its sentence in both languages. `near` are known names like the unknown one. */
export interface CallFacts {
  'unknown-command': { readonly name: string; readonly near: readonly string[] };
  'unknown-option': { readonly option: string; readonly near: readonly string[] };
  'missing-value': { readonly option: string };
  'bad-value': { readonly option: string; readonly value: string; readonly choices: readonly string[] };
  'no-inputs': Record<never, never>;
  'empty-input': Record<never, never>;
  'no-subject': Record<never, never>;
  /** Two years are compared, and fewer were named. */
  'no-two-years': Record<never, never>;
  'extra-operand': { readonly operand: string };
  'unknown-rule': { readonly option: string; readonly name: string; readonly near: readonly string[] };
  'no-rule-left': Record<never, never>;
  'unknown-subject': { readonly name: string; readonly near: readonly string[] };
  'config-unreadable': { readonly path: string; readonly code: string };
  /** What is wrong with it, a clause each, in both languages. */
  'config-unsound': { readonly path: string; readonly faults: Readonly<Record<'zh' | 'en', readonly string[]>> };
  /** Standard input or output is no terminal. */
  'no-terminal': Record<never, never>;
  'stdin-reviewed': Record<never, never>;
  'session-is-input': { readonly path: string };
  'session-unreadable': { readonly path: string; readonly code: string };
  'session-damaged': { readonly path: string; readonly fault: SessionFault | null };
  /** `by` and `since` are null where the lock does not tell. */
  'session-held': { readonly path: string; readonly by: string | null; readonly since: string | null };
  'session-unwritten': { readonly reason: Readonly<Record<'zh' | 'en', string>> };
  'session-newer': { readonly path: string; readonly version: number };
  /** Bytes would only spoil a terminal. */
  'bytes-on-terminal': { readonly format: string };
  'output-is-input': { readonly path: string };
  'output-is-session': { readonly path: string };
  'since-unreadable': { readonly path: string; readonly code: string };
  'since-damaged': { readonly path: string; readonly fault: SessionFault | null };
  'since-newer': { readonly path: string; readonly version: number };
  /** In characters. */
  'too-long': { readonly option: string; readonly length: number; readonly most: number };
  'bad-number': { readonly option: string; readonly value: string; readonly least: number; readonly most: number };
  'bad-origin': { readonly option: string; readonly value: string };
  /** `code` is null for a token that is empty, or that no header can hold. */
  'bad-token': { readonly option: string; readonly code: string | null };
  'cannot-listen': { readonly address: string; readonly code: string };
  'roster-unreadable': { readonly path: string; readonly code: string };
  'roster-no-text': { readonly path: string };
  'roster-empty': { readonly path: string };
  /** `message` says why the file gives no report. */
  'against-unread': { readonly path: string; readonly message: string };
  'against-several': { readonly path: string; readonly reports: number };
  'not-rolled-up': { readonly problem: RollUpProblem };
  'output-unwritable': { readonly path: string; readonly code: string };
}

export type CallErrorKind = keyof CallFacts;

/** A call that cannot be carried out as it stands. */
export class CallError<K extends CallErrorKind = CallErrorKind> extends Error {
  constructor(
    readonly kind: K,
    readonly facts: CallFacts[K],
  ) {
    super(kind);
  }
}
