import { describe, expect, test } from 'vitest';
import { county, findingsIn, health, reportOf, rolled, totalAt, water } from '../../rollup/rolled.js';

const again = reportOf('青禾县 水利局', {}, '水利局（改）.docx');

describe('rollup/duplicate', () => {
  test('names both reports of a body', () => {
    expect(findingsIn([water, health, again])).toMatchObject([
      {
        rule: 'rollup/duplicate',
        severity: 'warning',
        cells: [],
        facts: { body: '青禾县水利局', year: 2024, sources: ['青禾县水利局.docx', '水利局（改）.docx'] },
      },
    ]);
  });

  test('takes neither, and judges no sum', () => {
    const findings = findingsIn([water, health, again], { against: county(3, { 'proactive.fees.amount': 1 }) });
    expect(findings.map(({ rule }) => rule)).toEqual(['rollup/duplicate']);
    const total = totalAt(rolled([water, health, again]), 'proactive.normativeDocuments.issued');
    expect(total).toMatchObject({ value: 2, lacking: [{ body: '青禾县水利局', reason: 'doubled' }] });
  });

  test('is silent about reports of other years', () => {
    expect(findingsIn([water, health, reportOf('青禾县水利局', { year: 2023 })])).toEqual([]);
  });

  test('is silent about bodies whose short names are alike', () => {
    const alike = [reportOf('青河市水利局'), reportOf('白河县水利局'), reportOf('水利局')];
    expect(findingsIn(alike)).toEqual([]);
  });
});
