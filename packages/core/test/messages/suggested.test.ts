import { expect, test } from 'vitest';
import type { Change } from '../../src/localize/suggestion.js';
import { suggestionText } from '../../src/messages/suggested.js';
import { wordsOf } from '../../src/messages/words-of.js';
import { built } from '../support/built-report.js';

const report = built({ cells: { 'applications.granted.total': '' } });

function text(...changes: Change[]): string {
  return suggestionText({ changes, reason: 'cells-swapped', equals: 1 }, report, wordsOf('zh')).replace(
    /（[^（]*）$/,
    '',
  );
}

test('one figure is told by its full name', () => {
  expect(text({ address: 'applications.granted.naturalPerson', from: 2, to: 22 })).toBe(
    '表三·（一）予以公开·自然人 2 → 22',
  );
});

test('a cell without a number is told by what stands there', () => {
  expect(text({ address: 'applications.granted.total', from: null, to: 3 })).toBe('表三·（一）予以公开·总计 空白 → 3');
  expect(text({ address: 'applications.other.total', from: null, to: 3 })).toMatch(/ 缺失 → 3$/);
});

test('further figures leave out the row or the column that has been named', () => {
  expect(
    text(
      { address: 'applications.granted.naturalPerson', from: 2, to: 4 },
      { address: 'applications.granted.commercialEnterprise', from: 4, to: 2 },
      { address: 'applications.concluded.commercialEnterprise', from: 4, to: 2 },
      { address: 'disputes.reconsideration.upheld', from: 4, to: 2 },
    ),
  ).toBe('表三·（一）予以公开·自然人 2 → 4，商业企业 4 → 2，（七）总计 4 → 2，表四·行政复议·结果维持 4 → 2');
});
