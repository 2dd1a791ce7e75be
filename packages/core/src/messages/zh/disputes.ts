import { figureText } from '../figure-text.js';
import { namedRow } from '../named-cell.js';
import type { PartWords } from '../words.js';
import { addends, differs } from './applications.js';
import { names, rowName } from './names.js';

export const disputes: PartWords<'disputes'> = {
  'disputes/outcome-sum': {
    title: '复议、诉讼的总计等于各项结果之和',
    message({ facts, equation, actual, difference }) {
      const { along, edition } = facts;
      const row = rowName(namedRow('disputes', along, edition));
      const left = addends(equation?.left ?? [], ({ address }) => names.column(address, edition), '各项结果均为 0');
      return `表四“${row}”：${left} ≠ 总计 ${figureText(actual ?? 0)}，${differs(difference)}`;
    },
    advice: '核对该栏的四项结果和总计，改正填错的一项。',
  },
};
