import type { CheckEntry, CheckedEntry } from '../../../src/formats/entry.js';
import { unread } from '../../../src/formats/entry.js';
import { wordsOf } from '../../../src/messages/words-of.js';
import type { Decision } from '../../../src/review/decision.js';
import { findingKey } from '../../../src/review/finding-key.js';
import { check } from '../../../src/rules/check.js';
import { built, doubtAbout } from '../../support/built-report.js';

const at = '2025-01-20T08:30:00.000Z';

/** A report with something wrong of every kind, of which a reviewer has said this and that. */
export const wrong: CheckedEntry = decided({
  source: '年报/水利_局.txt',
  checked: check(
    built({
      cells: {
        'applications.received.total': 99,
        'disputes.reconsideration.total': 3,
        'proactive.fees.amount': '=1+1|<b>\u0007',
        'proactive.licensing.decisions': '',
        'proactive.normativeDocuments.inForce': 0,
      },
      opening: '本报告由五个部分组成。',
      doubts: () => [doubtAbout('disputes')],
    }),
  ),
});

function decided(entry: CheckedEntry): CheckedEntry {
  const decisions: readonly Omit<Decision, 'at'>[] = [
    { status: 'confirmed', reason: '', note: '已通知科室\n3日内改正' },
    { status: 'dismissed', reason: '=HYPERLINK("x")', note: '' },
    { status: null, reason: '', note: '待核' },
  ];
  const keys = entry.checked.findings.map(findingKey);
  return {
    ...entry,
    decisions: new Map(decisions.map((decision, index) => [keys[index] ?? '', { ...decision, at }])),
  };
}

export const entries: readonly CheckEntry[] = [
  wrong,
  { source: '年报/民政局.txt', checked: check(built({ agency: null })) },
  unread('年报/空.txt', { kind: 'empty', facts: {} }, wordsOf('zh')),
];
