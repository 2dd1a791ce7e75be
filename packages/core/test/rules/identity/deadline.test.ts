import { describe, expect, test } from 'vitest';
import { checkWithProse } from '../../../src/rules/check-with-prose.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const fault = ['warning identity/deadline'];

describe('published late', () => {
  test.each([
    ['青禾县水利局', '2025-02-01'],
    ['青禾县人民政府', '2025-04-01'],
    ['青禾县人民政府办公室', '2025-04-01'],
    ['青禾省教育厅', '2026-01-05'],
  ])('%s on %s', (agency, published) => {
    expect(told({ agency, published })).toEqual(fault);
  });
});

describe('silent', () => {
  test.each([
    ['青禾县水利局', '2025-01-31'],
    ['青禾县人民政府', '2025-03-31'],
    ['青禾县人民政府办公室', '2025-03-20'],
    ['青禾县河口镇人民政府', '2025-05-20'],
    ['石门河街道办事处', '2025-05-20'],
    ['国家税务总局青禾县税务局', '2025-05-20'],
  ])('%s on %s', (agency, published) => {
    expect(told({ agency, published })).toEqual([]);
  });

  test('without a date, a body or a year', () => {
    expect(told({})).toEqual([]);
    expect(told({ agency: null, published: '2025-05-01' })).toEqual([]);
    expect(told({ year: null, published: '2025-05-01' })).toEqual([]);
  });
});

describe('what the caller says', () => {
  test('of the body wins over its name', () => {
    expect(told({ published: '2025-02-18' }, { level: 'township' })).toEqual([]);
    expect(told({ agency: null, published: '2025-02-18' }, { level: 'department' })).toEqual(fault);
  });

  test('of the days wins over the law', () => {
    const deadlines = { department: '01-20', township: '02-10', government: null };
    expect(told({ published: '2025-01-21' }, { deadlines })).toEqual(fault);
    expect(told({ agency: '河口镇人民政府', published: '2025-02-11' }, { deadlines })).toEqual(fault);
    expect(told({ agency: '青禾县人民政府', published: '2026-02-11' }, { deadlines })).toEqual([]);
    expect(told({ published: '2025-02-18' }, { deadlines: {} })).toEqual(fault);
  });
});

test('tells both days', () => {
  const [finding] = checkWithProse(built({ published: '2025-02-18' })).findings;
  expect(finding?.facts).toEqual({ kind: 'department', due: '2025-01-31', published: '2025-02-18' });
  expect(finding?.place?.line).toBe(1);
});
