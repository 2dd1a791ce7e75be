import { describe, expect, test } from 'vitest';
import { county, findingsIn, health, reportOf, water } from '../../rollup/rolled.js';

const issued = 'proactive.normativeDocuments.issued';

describe('rollup/sum', () => {
  test('is silent where every cell is the sum', () => {
    expect(findingsIn([water, health], { against: county(2) })).toEqual([]);
  });

  test('names the cell, the sum and what each body gives to it', () => {
    const findings = findingsIn([water, health], { against: county(2, { [issued]: 5 }) });
    expect(findings).toMatchObject([
      {
        rule: 'rollup/sum',
        severity: 'warning',
        expected: 4,
        actual: 5,
        difference: 1,
        cells: [{ address: issued, value: 5 }],
        facts: {
          bodies: 2,
          addends: [
            { body: '青禾县水利局', source: '青禾县水利局.docx', value: 2 },
            { body: '青禾县卫生健康局', source: '青禾县卫生健康局.docx', value: 2 },
          ],
        },
      },
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.place).not.toBeNull();
  });

  test('names those that give more than 0, the largest first', () => {
    const bodies = Object.entries({ 甲: 1, 乙: 0, 丙: 5, 丁: 3 });
    const reports = bodies.map(([name, value]) => reportOf(`青禾县${name}局`, { cells: { [issued]: value } }));
    const [finding] = findingsIn(reports, { against: county(4, { [issued]: 10 }) });
    expect(finding?.facts).toEqual({
      edition: '2021',
      bodies: 4,
      addends: [
        { body: '青禾县丙局', source: '青禾县丙局.docx', value: 5 },
        { body: '青禾县丁局', source: '青禾县丁局.docx', value: 3 },
        { body: '青禾县甲局', source: '青禾县甲局.docx', value: 1 },
      ],
    });
  });

  test('does not judge a sum that lacks a body', () => {
    const roster = ['青禾县水利局', '青禾县卫生健康局', '青禾县民政局'];
    const findings = findingsIn([water, health], { against: county(2, { [issued]: 5 }), roster });
    expect(findings.map(({ rule }) => rule)).toEqual(['rollup/missing']);
  });

  test.each(['', '/', '若干'])('does not judge a sum that a cell with “%s” is in, but all the others', (entry) => {
    const own = reportOf('青禾县卫生健康局', { cells: { [issued]: entry } });
    const against = county(2, { [issued]: 7, 'proactive.licensing.decisions': 70 });
    const findings = findingsIn([water, own], { against });
    expect(findings.map(({ cells }) => cells[0]?.address)).toEqual(['proactive.licensing.decisions']);
  });

  test('counts a blank as 0 where that is asked for', () => {
    const own = reportOf('青禾县卫生健康局', { cells: { [issued]: '' } });
    const findings = findingsIn([water, own], { against: county(2, { [issued]: 2 }), blankAsZero: true });
    expect(findings).toEqual([]);
  });

  test('does not judge a cell that the government leaves blank', () => {
    expect(findingsIn([water, health], { against: county(2, { [issued]: '' }) })).toEqual([]);
  });

  test('adds fees without traces of binary fractions, and takes 元 for what it is', () => {
    const fees = 'proactive.fees.amount';
    const own = [
      reportOf('青禾县水利局', { cells: { [fees]: 0.1 } }),
      reportOf('青禾县卫生健康局', { cells: { [fees]: 0.2 } }),
      reportOf('青禾县民政局', { cells: { [fees]: '20000元' } }),
    ];
    expect(findingsIn(own, { against: county(3, { [fees]: 2.3 }) })).toEqual([]);
  });
});
