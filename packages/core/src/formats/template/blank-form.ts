import { type Edition, type FormSection, formGrid, forms } from '../../form/index.js';
import type { Block } from '../form/blocks.js';

const heading = '政府信息公开工作年度报告';

/** Said below the heading, so that no body and no year are taken for what is to be filled in. */
const toName = '（标题前写明单位名称和年份）';

/** What is to be told in the sections without a table, by the section's number from 0. */
const asked: Readonly<Record<Edition, Readonly<Record<number, string>>>> = {
  '2021': {
    0: '（文字描述：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障情况）',
    4: '（文字描述：存在的主要问题、改进情况）',
    5: '（文字描述：收取信息处理费情况在此处报告，没有收取的也要写明）',
  },
  '2019': {
    0: '（文字描述：主动公开、依申请公开、政府信息管理、平台建设、监督保障情况）',
    4: '（文字描述：存在的主要问题、改进情况）',
    5: '（文字描述：没有其他需要报告的事项的，写明没有）',
  },
};

/** The form as nobody has filled it in yet: its title, sections and tables, with every cell blank. */
export function* blankForm(edition: Edition): Generator<Block, void, undefined> {
  yield { kind: 'title', text: heading };
  yield { kind: 'prose', text: toName };
  for (const [index, section] of (forms[edition].sections as readonly FormSection[]).entries()) {
    const { number, title, table: key } = section;
    yield { kind: 'heading', text: `${number}、${title}` };
    if (key !== undefined) yield { kind: 'table', edition, key, figures: formGrid(edition, key).cells.map(() => '') };
    const text = asked[edition][index];
    if (text !== undefined) yield { kind: 'prose', text };
  }
}
