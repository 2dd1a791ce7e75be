import { checkReportRecord } from '../../../src/formats/check-record.js';
import type { CheckedEntry } from '../../../src/formats/entry.js';
import { wordsOf } from '../../../src/messages/words-of.js';
import { parseLastRound } from '../../../src/review/rounds/last-round.js';
import { sinceLast } from '../../../src/review/rounds/since-last.js';
import { check } from '../../../src/rules/check.js';
import { built, type Changes } from '../../support/built-report.js';

/** A report beside what an earlier check of it has written. */
function round(source: string, before: Changes, now: Changes): CheckedEntry {
  const record = checkReportRecord({ source, checked: check(built(before)) }, wordsOf('zh'));
  const reading = parseLastRound(JSON.stringify({ schemaVersion: 1, reports: [record] }));
  const last = reading.kind === 'round' ? reading.round.reports[0] : undefined;
  if (last === undefined) throw new Error(JSON.stringify(reading));
  const checked = check(built(now));
  return { source, checked, since: sinceLast(last, checked) };
}

const fees = 'proactive.fees.amount';
const upheld = 'disputes.reconsideration.upheld';
const decisions = 'proactive.licensing.decisions';
const received = 'applications.received.total';

/** A second round with something of each standing: as it was, with other figures, new, mended, and not to be told. */
export const again: CheckedEntry = round(
  '第二轮/水利局.txt',
  { cells: { [upheld]: 2, [fees]: 'x', [decisions]: '', [received]: 99 } },
  { cells: { [upheld]: 3, [fees]: 'x', 'proactive.penalties.decisions': '', [received]: '' } },
);

/** Nothing is wrong any more. */
export const mended: CheckedEntry = round('第二轮/民政局.txt', { cells: { [upheld]: 2 } }, {});
