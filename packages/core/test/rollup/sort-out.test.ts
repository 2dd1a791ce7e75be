import { describe, expect, test } from 'vitest';
import { county, health, reportOf, rolled, totalAt, water } from './rolled.js';

const issued = 'proactive.normativeDocuments.issued';

describe('what is added up', () => {
  test('is told with what is left out, and why', () => {
    const others = [
      reportOf('青禾县民政局', { year: 2023 }),
      reportOf('青禾县司法局', { year: null }),
      reportOf(null, {}, '无题.docx'),
      reportOf('青禾县气象局'),
      county(2),
    ];
    const roster = ['水利局', '卫生健康局'];
    const { members, leftOut, government } = rolled([water, ...others, health], { roster, year: 2024 });
    expect(members.map(({ body }) => body)).toEqual(['青禾县水利局', '青禾县卫生健康局']);
    expect(leftOut.map(({ source, reason }) => [source, reason])).toEqual([
      ['青禾县民政局.docx', 'other-year'],
      ['青禾县司法局.docx', 'no-year'],
      ['无题.docx', 'no-body'],
      ['青禾县气象局.docx', 'not-on-roster'],
      ['青禾县人民政府.docx', 'covers-others'],
    ]);
    expect(government).toBe('青禾县人民政府');
  });

  test("keeps the office's own report apart from the government's, and adds it up", () => {
    const office = reportOf('青禾县人民政府办公室');
    const rollup = rolled([water, office, county(2)]);
    expect(rollup.members.map(({ body, isOffice }) => [body, isOffice])).toEqual([
      ['青禾县水利局', false],
      ['青禾县人民政府办公室', true],
    ]);
    expect(totalAt(rollup, issued).value).toBe(4);
  });

  test('a township’s government is a body like others', () => {
    const town = reportOf('青禾县城关镇人民政府');
    expect(rolled([water, town]).members).toHaveLength(2);
    expect(rolled([water, town]).leftOut).toEqual([]);
  });
});

describe('a table of another edition', () => {
  const own = { editions: { applications: '2019' } } as const;

  test('gives what both editions have', () => {
    const old = reportOf('青禾县卫生健康局', own);
    expect(totalAt(rolled([water, old]), 'applications.concluded.total')).toMatchObject({ value: 44, lacking: [] });
  });

  test('gives 0 for the parts of 其他处理 where that is 0, and nothing where it is not', () => {
    const rollup = rolled([water, reportOf('青禾县卫生健康局', own)]);
    expect(totalAt(rollup, 'applications.other.feeOverdue.commercialEnterprise')).toMatchObject({
      value: 0,
      lacking: [],
    });
    expect(totalAt(rollup, 'applications.other.misc.naturalPerson')).toMatchObject({
      value: 1,
      lacking: [{ body: '青禾县卫生健康局', reason: 'other-edition' }],
    });
  });

  test('of table two gives its decisions, and nothing of what the form no longer asks', () => {
    const rollup = rolled([water, reportOf('青禾县卫生健康局', { editions: { proactive: '2019' } })]);
    expect(totalAt(rollup, 'proactive.licensing.decisions')).toMatchObject({ value: 72, lacking: [] });
    expect(totalAt(rollup, issued)).toMatchObject({ value: 2, lacking: [{ reason: 'other-edition' }] });
  });

  test('gives the sum of three rows for the one of the old form', () => {
    const reports = ['青禾县水利局', '青禾县卫生健康局'].map((agency) => reportOf(agency, { year: 2020 }));
    expect(totalAt(rolled(reports), 'applications.other.naturalPerson')).toMatchObject({ value: 2, lacking: [] });
  });
});

test('a sum of nothing is no number', () => {
  const without = reportOf('青禾县卫生健康局', { without: ['disputes'] });
  expect(totalAt(rolled([without]), 'disputes.reconsideration.total')).toMatchObject({
    value: null,
    lacking: [{ body: '青禾县卫生健康局', reason: 'no-table' }],
  });
});
