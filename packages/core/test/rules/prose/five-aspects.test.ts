import { describe, expect, test } from 'vitest';
import { checkWithProse } from '../../../src/rules/check-with-prose.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const parts = [
  '全年发布各类信息96条。',
  '群众的申请均已答复。',
  '公文起草时同步确定能否公开，发布前保密审查。',
  '维护门户网站专栏。',
  '组织业务培训两次。',
];

const keys = ['proactive', 'onRequest', 'management', 'platform', 'supervision'];

test('each aspect by any word that speaks of it', () => {
  expect(told({ prose: { 0: parts.join('\n') } })).toEqual([]);
});

describe('an aspect of which nothing is said', () => {
  test.each(keys.map((key, at) => [key, at] as const).slice(1))('%s', (key, missing) => {
    const prose = { 0: parts.filter((_, at) => at !== missing).join('\n') };
    expect(told({ prose })).toEqual(['warning prose/five-aspects']);
    expect(checkWithProse(built({ prose })).findings[0]?.facts).toEqual({ of: 'section', missing: [key] });
  });

  test('all of them', () => {
    const [finding] = checkWithProse(built({ prose: { 0: '无。' } })).findings;
    expect(finding?.facts).toEqual({ of: 'section', missing: keys });
    expect(finding?.place?.line).toBe(3);
  });
});

describe('what governments tell beside them', () => {
  const results = (agency: string, text: string) =>
    checkWithProse(built({ agency, prose: { 0: parts.join('\n') + text } }), { only: ['prose'] }).findings.map(
      ({ facts }) => facts,
    );

  test.each(['青禾县人民政府', '青禾市人民政府', '河口镇人民政府'])('is asked of %s', (agency) => {
    expect(results(agency, '')).toEqual([
      { of: 'government', missing: ['appraisal', 'publicReview', 'accountability'] },
    ]);
    expect(results(agency, '纳入绩效考核，群众满意度较高。')).toEqual([
      { of: 'government', missing: ['accountability'] },
    ]);
    expect(results(agency, '纳入考核，开展社会评议，未发生责任追究。')).toEqual([]);
  });

  test.each(['青禾县水利局', '青禾县人民政府办公室', '石门河街道办事处', '青禾县人民政府信访局'])(
    'is not asked of %s',
    (agency) => {
      expect(results(agency, '')).toEqual([]);
    },
  );

  test('is asked of whom the caller says', () => {
    const prose = { 0: parts.join('\n') };
    expect(told({ prose }, { level: 'government' })).toEqual(['warning prose/five-aspects']);
    expect(told({ agency: '青禾县人民政府', prose }, { level: 'department', only: ['prose'] })).toEqual([]);
  });

  test('may stand in another section', () => {
    const prose = { 0: parts.join('\n'), 5: '未收取信息处理费。纳入考核，开展社会评议，无责任追究。' };
    expect(told({ agency: '青禾县人民政府', prose }, { only: ['prose'] })).toEqual([]);
  });
});

test('silent where section one is missing, or refers to an attachment', () => {
  const sections = { sections: (all: readonly { readonly index: number }[]) => all.filter(({ index }) => index > 0) };
  expect(told({ ...(sections as object), prose: {} }, { only: ['prose'] })).toEqual([]);
  expect(told({ prose: { 0: '详见附件。' } })).toEqual([]);
});

test('silent about a form that nobody has filled in yet', () => {
  expect(told({ agency: null, year: null, prose: { 0: '', 4: '', 5: '' } }, { only: ['prose'] })).toEqual([]);
});
