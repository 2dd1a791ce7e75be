import { type Edition, type FormLine, formGrid, type TableKey } from '../form/index.js';

/** Writes one table in the tab layout, as word processors copy it; `figures` are its cells in the order of the form. */
export function writeTable(edition: Edition, key: TableKey, figures: readonly string[]): string {
  return writers[key](edition, figures).join('\n');
}

type TableWriter = (edition: Edition, figures: readonly string[]) => string[];

const writers: Readonly<Record<TableKey, TableWriter>> = {
  proactive: (edition, figures) => {
    const written: string[] = [];
    let item: string | undefined;
    for (const line of formGrid(edition, 'proactive').lines) {
      const { block, row } = line;
      if (block.item !== item) {
        item = block.item;
        written.push(`${item}\t\t\t`, `信息内容\t${padded(block.columns.map(({ label }) => label))}`);
      }
      written.push(`${row.label}\t${padded(of(line, figures))}`);
    }
    return written;
  },
  applications: (edition, figures) => [
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t',
    '\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计',
    '\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t',
    ...requestRows(edition, figures),
  ],
  disputes: (edition, figures) => [
    '行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t',
    '结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t',
    `\t\t\t\t\t${'结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t'.repeat(2).trimEnd()}`,
    formGrid(edition, 'disputes')
      .lines.flatMap((line) => of(line, figures))
      .join('\t'),
  ],
};

const results = '三、本年度办理结果';

/** Three columns of labels; a merged one is written in its first row. */
function requestRows(edition: Edition, figures: readonly string[]): string[] {
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
    return [...labels, ...of(line, figures)].join('\t');
  });
}

function of({ cells }: FormLine, figures: readonly string[]): string[] {
  return cells.map(({ index }) => figures[index] ?? '');
}

/** Three cells, the last ones empty where the block has fewer columns. */
function padded(cells: readonly string[]): string {
  return [...cells, '', '', ''].slice(0, 3).join('\t');
}
