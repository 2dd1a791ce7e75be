import { type Edition, formGrid, type TableKey } from '../form/index.js';
import { specimenFigures } from './specimen-figures.js';
import { writeTable } from './specimen-tables.js';

/** How an example differs from the specimen report. */
export interface Change {
  readonly agency?: string;
  readonly year?: number;
  /** Characters of cells by address; '' leaves a cell blank. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Tables written in another edition of the form than 2021. */
  readonly editions?: Readonly<Partial<Record<TableKey, Edition>>>;
  /** Tables that are pictures. */
  readonly pictures?: readonly TableKey[];
  /** Pieces of the text that are put in another's place, each of which stands there once. */
  readonly text?: readonly { readonly from: string; readonly to: string }[];
}

/**
 * A whole report that no rule says anything of, made up for the examples, with some changes: the tab layout, with prose.
 * Throws when a change does not fit the report.
 */
export function specimen(change: Change = {}): string {
  const { agency = '青禾县水利局', year = 2024 } = change;
  const table = (key: TableKey) => {
    if (change.pictures?.includes(key)) return '（图片）';
    const edition = change.editions?.[key] ?? '2021';
    const { cells } = formGrid(edition, key);
    return writeTable(
      edition,
      key,
      cells.map(({ address }) => change.cells?.[address] ?? String(specimenFigures(edition)[address] ?? 0)),
    );
  };
  for (const address of Object.keys(change.cells ?? {})) if (!isAddress(address)) throw new Error(`no cell ${address}`);
  const text = [
    `${agency}${year}年政府信息公开工作年度报告`,
    '根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》' +
      `（国办公开办函〔2021〕30号）要求，编制本报告。本报告由六部分组成：总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、` +
      `政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。所列数据统计期限为${year}年1月1日至12月31日。`,
    '一、总体情况',
    '（一）主动公开。围绕河湖管理、农村供水和防汛抗旱，及时公开政策文件和办事结果，全年制发行政规范性文件2件。',
    '（二）依申请公开。全年新收政府信息公开申请22件，上年结转1件，办结22件，结转下年度继续办理1件。',
    '（三）政府信息管理。落实公开属性源头认定，定期清理失效文件。',
    '（四）政府信息公开平台建设。更新门户网站专栏，方便群众查询水质和供水信息。',
    '（五）监督保障。组织业务培训两次，纳入年度考核，接受社会评议，未发生责任追究情形。',
    '二、主动公开政府信息情况',
    table('proactive'),
    '三、收到和处理政府信息公开申请情况',
    table('applications'),
    '四、政府信息公开行政复议、行政诉讼情况',
    table('disputes'),
    '五、存在的主要问题及改进情况',
    '存在的主要问题：个别答复文书说理不够充分。改进情况：统一答复文书样式，由专人审核后发出。',
    '六、其他需要报告的事项',
    '本年度未收取政府信息公开信息处理费。',
    '',
  ].join('\n');
  return (change.text ?? []).reduce(replaced, text);
}

function isAddress(address: string): boolean {
  const table = address.slice(0, address.indexOf('.')) as TableKey;
  return formGrid('2021', table).byAddress.has(address) || formGrid('2019', table).byAddress.has(address);
}

function replaced(text: string, { from, to }: { readonly from: string; readonly to: string }): string {
  const at = text.indexOf(from);
  if (at < 0 || text.indexOf(from, at + 1) >= 0) throw new Error(`does not stand in the specimen once: ${from}`);
  return text.slice(0, at) + to + text.slice(at + from.length);
}
