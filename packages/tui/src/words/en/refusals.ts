import type { RefusalWords } from '../words.js';

export const refusals: RefusalWords = {
  'nothing-here': () => 'there is nothing to choose here',
  'still-reading': () => 'no report has been read yet; wait a moment',
  'report-unread': ({ why }) => `this file gave no report: ${why.en}`,
  'no-findings': () => 'nothing was found in this report',
  'no-finding-lit': () => 'no finding is lit here; ] goes to the next one',
  'none-matches-filter': () => 'the filter leaves no such finding; F takes it off',
  'no-open-finding': () => 'no finding is open any more',
  'first-already': () => 'this is the first already',
  'last-already': () => 'this is the last already',
  'not-filtered': () => 'there is no filter',
  'nothing-to-undo': () => 'there is nothing to undo',
  'nothing-to-redo': () => 'there is nothing to redo',
  'no-search': () => 'nothing has been searched for yet; / searches',
  'no-suggestion': () => 'no correction that makes the sums hold can be derived',
  'not-edited': () => 'the figures here were not changed',
  'no-decision': () => 'nothing has been decided of this finding',
  'no-table': () => 'this report has no table to go to',
  'all-panes-shown': () => 'table, sum and source are all shown already',
  'no-other-report': () => 'there is no other report to show beside',
  'session-opening': () => 'the session is not open yet; wait a moment',
  'session-held': ({ by, since }) => `${holder(by, since)} has the session; here it can only be looked at`,
  'session-newer': ({ version }) =>
    `the session was written by a newer Gouji (version ${version}); here it can only be looked at`,
  'session-unreadable': ({ reason }) => `the session cannot be opened, so nothing can be decided: ${reason.en}`,
  'saved-already': () => 'everything is saved',
};

/** Who has the session, as far as the lock tells. */
export function holder(by: string | null, since: string | null): string {
  return `${by ?? 'somebody else'}${since === null ? '' : ` (since ${since})`}`;
}
