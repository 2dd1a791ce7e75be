import type { Lang } from '@gouji/core/messages';
import { type ProblemFacts, type ProblemKind, problemStatus, problemType } from './kinds.js';
import type { ProblemError } from './problem-error.js';
import { en } from './words/en.js';
import type { ProblemWords } from './words/problem-words.js';
import { zh } from './words/zh.js';

/** A problem document (RFC 9457). */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly requestId: string;
  /** Why a report could not be read, by the core's name for it. */
  readonly reason?: string;
}

const words: Readonly<Record<Lang, ProblemWords>> = { zh, en };

export function problemTitle(kind: ProblemKind, lang: Lang): string {
  return words[lang][kind].title;
}

/** What is wrong, as a sentence. */
export function problemDetail<K extends ProblemKind>(kind: K, facts: ProblemFacts[K], lang: Lang): string {
  return words[lang][kind].detail(facts);
}

export function problemDocument({ kind, facts }: ProblemError, lang: Lang, requestId: string): ProblemDocument {
  return {
    type: problemType(kind),
    title: problemTitle(kind, lang),
    status: problemStatus[kind],
    detail: problemDetail(kind, facts as never, lang),
    requestId,
    ...(kind === 'unreadable-report' ? { reason: (facts as ProblemFacts['unreadable-report']).kind } : {}),
  };
}
