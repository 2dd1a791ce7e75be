import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told of the cells that are spoken of', () => {
  test.each([
    [
      '政府信息公开行政诉讼败诉1件。',
      [
        'warning prose/lost-cases disputes.litigationDirect.corrected disputes.litigationAfterReconsideration.corrected',
      ],
    ],
    ['因政府信息公开引发行政复议2件，其中被纠错1件。', ['warning prose/lost-cases disputes.reconsideration.corrected']],
  ])('%s', (text, findings) => {
    expect(told({ also: text })).toEqual(findings);
  });
});

describe('silent', () => {
  test.each(['政府信息公开行政诉讼无败诉。', '政府信息公开行政复议零纠错。', '纠错率为0。'])('%s', (text) => {
    expect(told({ also: text })).toEqual([]);
  });
});
