import type { Unread } from '@gouji/core/formats';
import type { Lang } from '@gouji/core/messages';
import { problemDetail } from '../problems/document.js';
import type { Failure } from './job.js';

/** What an answer about several inputs says of one that was not done. */
export function failed(source: string, failure: Failure, lang: Lang): Unread {
  return { source, problem: { kind: failure.kind, message: sentence(failure, lang) } };
}

function sentence(failure: Failure, lang: Lang): string {
  switch (failure.kind) {
    case 'too-slow':
      return problemDetail('report-too-slow', failure, lang);
    case 'out-of-memory':
      return problemDetail('report-too-heavy', failure, lang);
    case 'waited':
      return problemDetail('busy', { retryAfter: failure.seconds }, lang);
    case 'given-up':
      return problemDetail('stopping', { retryAfter: 1 }, lang);
    case 'bug':
      return problemDetail('bug', {}, lang);
  }
}
