import { type ClaimedFinding, type ClaimedRuleWords, type ClaimedWords, cellsTold } from '../claimed-words.js';
import { cellFigure, figureText, quotable } from '../figure-text.js';
import { names, tableNames } from './names.js';

/** The words of a rule that holds the prose against a table. */
function told(title: string, advice: string): ClaimedRuleWords {
  return { title, message, advice };
}

function message(finding: ClaimedFinding): string {
  const { facts, cells } = finding;
  const { quote, stated, summed, unit, edition, tried } = facts;
  const { named, zeros } = cellsTold(finding);
  const table = cells[0] === undefined ? '' : tableNames[cells[0].table];
  const figures = [
    ...named.map((cell) => `${names.cell(cell.address, edition).slice(table.length + 1)} ${cellFigure(cell)}`),
    ...(zeros > 0 ? [`${named.length > 0 ? '其余 ' : ''}${zeros} 项为 0`] : []),
  ];
  const sum = cells.length > 1 ? `，合计 ${figureText(summed)}` : '';
  const others = tried > 1 ? '，按其他理解也不符' : '';
  return `文中“${quotable(quote, 60)}”，即 ${figureText(stated)} ${unit}；${table}为：${figures.join('，')}${sum}${others}`;
}

export const claimed: ClaimedWords = {
  'prose/received': told('文字所说收到的申请与表三一致', '核对收到的申请数量：改文字，或者改表三“本年新收”。'),
  'prose/carried-over': told('文字所说上年结转与表三一致', '核对上年结转数量：应是上一年度报告的“结转下年度”。'),
  'prose/concluded': told('文字所说办结的申请与表三一致', '核对办结数量：改文字，或者改表三“（七）总计”。'),
  'prose/carried-forward': told('文字所说结转下年度与表三一致', '核对结转下年度的数量：改文字，或者改表三最后一行。'),
  'prose/outcomes': told('文字所说办理结果与表三一致', '核对各项办理结果：改文字，或者改表三的相应行。'),
  'prose/applicants': told('文字所说申请人情况与表三一致', '核对各类申请人的数量：改文字，或者改表三的相应列。'),
  'prose/none-received': told('文字说没有收到申请，表三新收为 0', '核对是否收到过申请：改文字，或者改表三“本年新收”。'),
  'prose/reconsideration': told('文字所说行政复议与表四一致', '核对行政复议的件数和结果：改文字，或者改表四。'),
  'prose/litigation': told('文字所说行政诉讼与表四一致', '核对行政诉讼的件数和结果：改文字，或者改表四。'),
  'prose/lost-cases': told('文字所说被纠正、败诉的案件与表四一致', '核对表四“结果纠正”各栏：改文字，或者改表四。'),
  'prose/normative-documents': told(
    '文字所说规范性文件、规章的件数与表二一致',
    '核对制发、废止和现行有效的件数：改文字，或者改表二。',
  ),
  'prose/decisions': told(
    '文字所说处理决定的数量与表二一致',
    '核对行政许可、行政处罚、行政强制的数量：改文字，或者改表二。',
  ),
  'prose/fee-collected': told('文字所说行政事业性收费与表二一致', '核对金额和单位：表二以万元为单位。'),
  'prose/parts-sum': {
    title: '列举的各项之和等于总数',
    message({ facts: { parts, quote }, expected, actual }) {
      return `“${quotable(quote, 60)}”：各项 ${parts.map(figureText).join(' + ')} = ${figureText(expected ?? 0)}，所说总数却是 ${figureText(actual ?? 0)}`;
    },
    advice: '核对总数和各项；只列举一部分的，写明“等”。',
  },
  'prose/percentage': {
    title: '所说的占比、增幅与数字相符',
    message({ facts: { measure, figures, quote }, expected, actual }) {
      const [one, other] = figures.map(figureText);
      const sum = measure === 'share' ? `${one} 占 ${other} 的` : `从 ${other} 到 ${one}，变化为`;
      return `“${quotable(quote, 60)}”：${sum} ${figureText(expected ?? 0)}%，所说却是 ${figureText(actual ?? 0)}%`;
    },
    advice: '核对百分比和它所根据的数字。',
  },
};
