import { type Edition, type FormLine, formGrid, type TableKey } from '../../form/index.js';

/**
 * One table as the official form has it: its rows of cells, all of one length, merged cells written once and empty
 * where they go on. `figures` are what its cells say, in the order of the form.
 */
export function tableRows(edition: Edition, key: TableKey, figures: readonly string[]): string[][] {
  return tables[key](edition, figures);
}

type TableOf = (edition: Edition, figures: readonly string[]) => string[][];

const tables: Readonly<Record<TableKey, TableOf>> = {
  proactive(edition, figures) {
    const rows: string[][] = [];
    let item: string | undefined;
    for (const line of formGrid(edition, 'proactive').lines) {
      const { block, row } = line;
      if (block.item !== item) {
        item = block.item;
        rows.push([item ?? ''], ['信息内容', ...block.columns.map(({ label }) => label)]);
      }
      rows.push([row.label, ...of(line, figures)]);
    }
    return rows.map((row) => filledUp(row, 4));
  },
  applications: (edition, figures) => [
    ...applicationHeads.map((row) => filledUp(row, 10)),
    ...requestRows(edition, figures),
  ],
  disputes: (edition, figures) => [
    ...disputeHeads.map((row) => filledUp(row, 15)),
    formGrid(edition, 'disputes').lines.flatMap((line) => of(line, figures)),
  ],
};

const applicationHeads = [
  ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '', '', '申请人情况'],
  ['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计'],
  ['', '', '', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
];

const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

const disputeHeads = [
  ['行政复议', '', '', '', '', '行政诉讼'],
  [...outcomes, '未经复议直接起诉', '', '', '', '', '复议后起诉'],
  ['', '', '', '', '', ...outcomes, ...outcomes],
];

const results = '三、本年度办理结果';

/** Three columns of labels; a merged one is written in its first row. */
function requestRows(edition: Edition, figures: readonly string[]): string[][] {
  const begun = new Set<string>();
  const begin = (label: string) => {
    const told = begun.has(label) ? '' : label;
    begun.add(label);
    return told;
  };
  return formGrid(edition, 'applications').lines.map((line) => {
    const { label, group } = line.row;
    const labels =
      group === undefined
        ? [label, '', '']
        : group === results
          ? [begin(results), label, '']
          : [begin(results), begin(group), label];
    return [...labels, ...of(line, figures)];
  });
}

function of({ cells }: FormLine, figures: readonly string[]): string[] {
  return cells.map(({ index }) => figures[index] ?? '');
}

function filledUp(row: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? '');
}
