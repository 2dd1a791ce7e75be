import type { Text } from './page.js';
import type { Change } from './specimen.js';

const last = '结转下年度继续办理1件。';

/** The specimen with one more sentence about requests and cases. */
export function saying(sentence: string): Change {
  return { text: [{ from: last, to: `${last}${sentence}` }] };
}

/** What holds for every claim of the prose. */
export const readings: Text = {
  zh: '一句话可以有几种理解的，任何一种与表格相符就不提示；所涉单元格空白或不是数字的，不作比较。',
  en: 'Where a sentence can be read in several ways, any that fits the table will do. Cells that are blank or no numbers are not compared.',
};
export const others: Text = {
  zh: '约数（余、近、约、万），上年的数字，半年的数字，计划，以及其他范围的数字（本级、所属单位、备案），不与表格比较。',
  en: 'Approximate figures, last year’s, those of half a year, plans, and those of another scope (本级, 备案) are not compared.',
};
export const causes: readonly Text[] = [
  { zh: '文字沿用了上年的或者修改前的数字。', en: 'The prose kept last year’s figure, or that of a draft.' },
  { zh: '表格改过，文字没有同时改。', en: 'The table was corrected, the prose was not.' },
];
