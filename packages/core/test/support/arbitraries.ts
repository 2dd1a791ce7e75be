import fc from 'fast-check';
import type { Edition, TableKey } from '../../src/form/index.js';
import type { Filled, FilledTable } from '../render/filled.js';
import { blanked, dressed } from './dressings.js';
import { anyTable, consistentTable } from './filled-tables.js';

export type TableArbitrary = (edition: Edition, key: TableKey) => fc.Arbitrary<FilledTable>;

const edition: fc.Arbitrary<Edition> = fc.constantFrom('2021', '2021', '2019');

const agency = fc.constantFrom(
  '云溪县水务局',
  '云溪县人民政府办公室',
  '石门河街道办事处',
  '白沙洲镇人民政府',
  '东屏市数据局',
);

const prose: readonly (readonly string[])[] = [
  [],
  ['本年度，本机关认真落实《中华人民共和国政府信息公开条例》，稳步推进政务公开。'],
  ['一、加强组织领导', '明确专人负责，做到机构、人员到位。', '二、完善制度', '落实信息发布“三审三校”。'],
  ['（一）主动公开', '全年通过网站公开各类信息41条，办理建议提案12件。', '（二）依申请公开', '答复及时，流程规范。'],
];

/** A report whose tables come from `table`, in editions of their own. */
export function reports(table: TableArbitrary, editions: fc.Arbitrary<Edition> = edition): fc.Arbitrary<Filled> {
  const ofAnyEdition = (key: TableKey) => editions.chain((which) => table(which, key));
  return fc
    .record({
      agency,
      year: fc.integer({ min: 2019, max: 2026 }),
      general: fc.constantFrom(...prose),
      proactive: ofAnyEdition('proactive'),
      applications: ofAnyEdition('applications'),
      disputes: ofAnyEdition('disputes'),
    })
    .map(({ agency: body, year, general, ...tables }) => ({
      agency: body,
      year,
      title: `${body}${year}年政府信息公开工作年度报告`,
      prose: {
        0: general,
        4: ['存在问题：公开形式较为单一。', '改进措施：加强业务培训。'],
        5: ['本年度未收取政府信息公开处理费。'],
      },
      tables,
    }));
}

/** All sums hold and every cell is a plain number. */
export const consistentReports = reports(consistentTable);

/** As these, with few zeros, so that a figure in a wrong place is nearly always seen. */
export const fullReports = reports((which, key) =>
  consistentTable(which, key, fc.constantFrom('some', 'some', 'many')),
);

/** Any plain numbers. */
export const plainReports = reports((which, key) => fc.oneof(consistentTable(which, key), anyTable(which, key)));

/** Cells empty at random, for zero, but for totals, or all. */
export const blankedReports = reports((which, key) => blanked(consistentTable(which, key)));

/** Notes, units, separators and placeholders among the figures. */
export const dressedReports = reports((which, key) =>
  dressed(consistentTable(which, key), ['noted', 'united', 'spelled', 'placeholders'], 4),
);

/** Here and there a word where a figure should be. */
export const wordedReports = reports((which, key) => dressed(consistentTable(which, key), ['texts'], 30));

/** Here and there a space inside a number, as `2 0`. */
export const partedReports = reports((which, key) => dressed(consistentTable(which, key), ['parted'], 10));
