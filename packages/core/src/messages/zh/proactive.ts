import { cellFigure } from '../figure-text.js';
import { namedRow } from '../named-cell.js';
import type { PartWords } from '../words.js';
import { names, rowName } from './names.js';

export const proactive: PartWords<'proactive'> = {
  'proactive/in-force-covers-issued': {
    title: '本年制发而未废止的，应计入现行有效件数',
    message({ facts: { row, edition }, cells }) {
      const [issued = '', repealed = '', inForce = ''] = cells.map(cellFigure);
      const name = rowName(namedRow('proactive', row, edition));
      return `表二“${name}”：本年制发 ${issued} 件，本年废止 ${repealed} 件，现行有效却只有 ${inForce} 件`;
    },
    advice: '核对现行有效件数：它是截至年底全部有效文件的数量，包括往年制发的。',
  },
  'proactive/rule-making-power': {
    title: '没有规章制定权的机关，规章各栏为 0',
    message({ facts: { agency, edition }, cells }) {
      const figures = cells.map((cell) => `${names.column(cell.address, edition)} ${cellFigure(cell)}`);
      return `${agency}没有规章制定权，表二“规章”却填有：${figures.join('，')}`;
    },
    advice: '核对所填是否为行政规范性文件；如是，移到“行政规范性文件”行，规章各栏填 0。',
  },
};
