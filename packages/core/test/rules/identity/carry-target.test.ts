import { describe, expect, test } from 'vitest';
import { checkWithProse } from '../../../src/rules/check-with-prose.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const fault = ['warning identity/carry-target'];

describe('another year than the next', () => {
  test.each([
    '办结22件，结转至2024年继续办理1件。',
    '上年结转1件，办结22件，结转2024年继续办理1件。',
    '尚有2件结转2024年。',
    '2件结转到下年度（2024年）办理。',
    '结转入2026年1件。',
    '结转至2023年1件。',
  ])('%s', (also) => {
    expect(told({ also }, { only: ['identity'] })).toEqual(fault);
  });
});

describe('silent', () => {
  test.each([
    '结转至2025年继续办理1件。',
    '结转2025年度办理1件。',
    '结转下年度（2025年）继续办理1件。',
    '结转2024件。',
    '办理结转2023年申请1件。',
    '结转下年度继续办理0件。',
  ])('%s', (also) => {
    expect(told({ also }, { only: ['identity'] })).toEqual([]);
  });

  test.each(['2023年结转至2024年1件，已办结。', '上年结转至2024年1件。', '上一年度结转2024年办理1件。'])(
    'about what came from the year before: %s',
    (also) => {
      expect(told({ also }, { only: ['identity'] })).toEqual([]);
    },
  );
});

test('tells the year, and where it stands', () => {
  const report = built({ also: '结转至2024年1件。' });
  const [finding] = checkWithProse(report).findings;
  expect(finding?.facts).toEqual({ year: 2024, target: 2024 });
  expect(report.text.slice(finding?.place?.start, finding?.place?.end)).toBe('结转至2024年');
});
