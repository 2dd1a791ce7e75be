import { type FormLine, formGrid, type TableKey } from '@gouji/core';

/** What to write in a report, cell by cell; every other cell is 0. */
export interface Written {
  readonly agency?: string;
  readonly year?: number;
  readonly cells?: Readonly<Record<string, string | number>>;
  /** Tables to leave out. */
  readonly without?: readonly TableKey[];
}

/** An annual report of a made-up body as text, its tables written by tabs. It is in order but for what is asked for. */
export function reportText({ agency = '青禾县水利局', year = 2024, cells = {}, without = [] }: Written = {}): string {
  const at = (address: string) => String(cells[address] ?? 0);
  const figures = (line: FormLine) => line.cells.map(({ address }) => at(address)).join('\t');
  const table = (key: TableKey, rows: () => string[]) => (without.includes(key) ? [] : rows());
  return [
    `${agency}${year}年政府信息公开工作年度报告`,
    '',
    `根据《中华人民共和国政府信息公开条例》，编制本报告。`,
    '',
    '一、总体情况',
    '',
    '主动公开、依申请公开、政府信息管理、平台建设和监督保障平稳有序，接受考核和社会评议，未发生责任追究。',
    '',
    '二、主动公开政府信息情况',
    '',
    ...table('proactive', () => proactiveRows(figures)),
    '',
    '三、收到和处理政府信息公开申请情况',
    '',
    ...table('applications', () => applicationRows(figures)),
    '',
    '四、政府信息公开行政复议、行政诉讼情况',
    '',
    ...table('disputes', () => disputeRows(figures)),
    '',
    '五、存在的主要问题及改进情况',
    '',
    '公开内容还不够丰富，今后加强培训。',
    '',
    '六、其他需要报告的事项',
    '',
    '本年度没有收取信息处理费。',
    '',
  ].join('\n');
}

function proactiveRows(figures: (line: FormLine) => string): string[] {
  const { lines } = formGrid('2021', 'proactive');
  return lines.flatMap((line, at) => {
    const { block, row } = line;
    const isFirst = lines[at - 1]?.block !== block;
    const head = ['信息内容', ...block.columns.map(({ label }) => label)].join('\t');
    return [...(isFirst ? [block.item ?? '', head] : []), `${row.label}\t${figures(line)}`];
  });
}

function applicationRows(figures: (line: FormLine) => string): string[] {
  const { lines } = formGrid('2021', 'applications');
  const rows = lines.map((line, at) => {
    const { group = '', label } = line.row;
    const own = lines[at - 1]?.row.group === group ? '' : group;
    if (group === '') return `${label}\t\t${figures(line)}`;
    const outcomes = '三、本年度办理结果';
    if (group === outcomes) return `${at === 2 ? outcomes : ''}\t${label}\t${figures(line)}`;
    return `\t${own}\t${label}\t${figures(line)}`;
  });
  return [
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况',
    '\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计',
    '\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他',
    ...rows,
  ];
}

function disputeRows(figures: (line: FormLine) => string): string[] {
  const results = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
  return [
    '行政复议\t\t\t\t\t行政诉讼',
    `${results}\t未经复议直接起诉\t\t\t\t\t复议后起诉`,
    `\t\t\t\t\t${results}\t${results}`,
    formGrid('2021', 'disputes').lines.map(figures).join('\t'),
  ];
}
