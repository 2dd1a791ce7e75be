import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/grammar/read.js';
import { check } from '../../../src/rules/check.js';
import { lineOf } from '../../../src/source/place.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const six =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';
const five = six.replace('、其他需要报告的事项', '');

describe('says another number than follow, or than it lists', () => {
  test.each([
    ['本报告由五部分组成。', { announced: 5, listed: null, found: 6 }],
    [`本报告由五部分组成：${five}。`, { announced: 5, listed: null, found: 6 }],
    [`本报告由六部分组成：${five}。`, { announced: 6, listed: 5, found: 6 }],
    [
      '本报告由七部分组成：总体情况、主动公开、依申请公开、复议诉讼、存在问题、其他。',
      { announced: 7, listed: 6, found: 6 },
    ],
    [`本报告由六部分组成：${five}，统计期限自一月起，至十二月止，此为说明。`, { announced: 6, listed: 5, found: 6 }],
    [`本报告由${six}等五部分组成。`, { announced: 5, listed: 6, found: 6 }],
    ['全文包括八个部分。', { announced: 8, listed: null, found: 6 }],
    ['本报告由二部分构成。', { announced: 2, listed: null, found: 6 }],
    ['本年报分为五个大部分。', { announced: 5, listed: null, found: 6 }],
    ['本报告包含 5 部分。', { announced: 5, listed: null, found: 6 }],
    ['工作分为三部分推进。本报告由五部分组成。', { announced: 5, listed: null, found: 6 }],
    ['工作\n本报告由五部分组成', { announced: 5, listed: null, found: 6 }],
    [`本报告由${five}、附件和附表五部分组成。`, { announced: 5, listed: 7, found: 6 }],
    [`本报告由五部分组成：总体情况、主动公开。`, { announced: 5, listed: null, found: 6 }],
    [`本报告由六部分组成：${five}；另附附件。`, { announced: 6, listed: null, found: 6 }],
    [`本报告由${five}共四部分组成。`, { announced: 4, listed: 5, found: 6 }],
  ])('%s', (opening, facts) => {
    expect(told({ opening })).toEqual(['note structure/announced-parts']);
    expect(check(built({ opening })).findings[0]?.facts).toEqual(facts);
  });
});

test('points to the word', () => {
  const report = built({ opening: '根据规定，编制本报告。本报告由五部分组成。' });
  const { start = 0, end = 0 } = check(report).findings[0]?.place ?? {};
  expect(report.text.slice(start, end)).toBe('部分');
  expect(report.text.slice(start - 5, start)).toBe('本报告由五');
});

test('each announcement is judged, up to the fourth', () => {
  const right = '本报告由六部分组成。';
  const wrong = '本报告由五部分组成。';
  expect(told({ opening: wrong + wrong })).toHaveLength(2);
  expect(told({ opening: right.repeat(3) + wrong + wrong })).toHaveLength(1);
  expect(told({ opening: right.repeat(4) + wrong })).toEqual([]);
});

test('what announces stands within 300 characters of the number', () => {
  const before = (length: number) =>
    told({ opening: `本报告${'，'.repeat(length)}由五部分组成。` }, { only: ['structure'] });
  expect(before(296)).toHaveLength(1);
  expect(before(297)).toEqual([]);
  const after = (length: number) =>
    told({ opening: `本报告共五部分${'，'.repeat(length)}组成。` }, { only: ['structure'] });
  expect(after(296)).toHaveLength(1);
  expect(after(297)).toEqual([]);
});

test('nothing can be counted in a report without sections', () => {
  expect(
    told({ opening: '本报告由五部分组成。', sections: () => [] }, { only: ['structure/announced-parts'] }),
  ).toEqual([]);
});

test('a section that was announced and is missing', () => {
  const opening = `本报告由六部分组成：${six}。`;
  expect(told({ opening, sections: (all) => all.slice(0, 5) })).toEqual([
    'error structure/sections',
    'note structure/announced-parts',
  ]);
});

test.each(['\n', '\r\n', '\r'])('is told with its line whatever ends lines: %j', (end) => {
  const text = built({ opening: '根据规定，编制本报告。\n本报告由五部分组成。' }).text.replaceAll('\n', end);
  const reading = readText(text);
  const lines = reading.ok ? reading.reports.flatMap((report) => check(report).findings) : [];
  const found = lines.find(({ rule }) => rule === 'structure/announced-parts');
  expect(lineOf(found?.place ?? null)).toBe(3);
});

describe('silent', () => {
  test.each([
    `本报告由六部分组成：${six}。`,
    `本报告由${six}等六部分组成。`,
    `本报告由总体情况、主动公开、依申请公开等6个部分组成。`,
    `本年报共分为六大部分，包括${six}。`,
    `本报告由${six}和附件七部分组成。`,
    '本报告包括基本情况、主动公开情况、办理申请情况、复议诉讼情况、不足与改进、其他事项六部分。',
    '工作分为三部分推进。',
    '第六部分为其他事项，本报告由此组成。',
    '本报告不分部分。',
    '部分组成本报告。',
    '本报告由十六部分组成。',
    '本报告由16部分组成。',
    '本报告由一部分组成。',
    '本报告由大部分组成。',
    '本报告由若干部分组成。',
    '本报告完成。工作由五部分组成。',
    '本报告完成\n工作由五部分组成。',
    '五部分已经完成。本报告由此组成。',
    '五部分已经完成\n本报告由此组成。',
    '本报告提到五部分工作。',
    `本报告由六部分组成：总体情况、主动公开、申请情况、问题等。`,
    '本报告由六部分组成：总体情况，主动公开，依申请公开；行政复议、诉讼；问题；其他。',
    `本报告由${six}，附件、附表八部分组成。`,
  ])('%s', (opening) => {
    expect(told({ opening })).toEqual([]);
  });
});
