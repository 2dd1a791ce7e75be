import type { Severity } from '../../../../rules/finding.js';
import type { LetterWords, Named } from './letter-words.js';

const numerals = ['一', '二', '三', '四', '五', '六'];

const groups: Readonly<Record<Severity, string>> = {
  error: '应当改正的问题',
  warning: '请核实的问题',
  note: '供参考的问题',
};

const counted: Readonly<Record<Severity, string>> = { error: '处应当改正', warning: '处请核实', note: '处供参考' };

function reportName({ agency, year, title }: Named): string {
  if (title !== null) return `《${title.replace(/[《》]/g, '')}》`;
  return `${agency ?? ''}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`;
}

export const zh: LetterWords = {
  name: '政府信息公开工作年度报告退回修改意见',
  title: ({ year }) => `关于退回修改${year === null ? '' : `${year}年`}\n政府信息公开工作年度报告的意见`,
  addressee: ({ agency }) => `${agency ?? '＿＿＿＿＿＿＿＿'}：`,
  opening(report, counts) {
    const told = (['error', 'warning', 'note'] as const)
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `${counts[severity]}${counted[severity]}`);
    const file = report.source === '-' ? '' : `（文件：${report.source}）`;
    return `你单位报送的${reportName(report)}${file}，经核对，有${told.join('，')}。现予退回，请逐条核实、修改，并于＿＿＿＿年＿＿月＿＿日前重新报送。`;
  },
  sentence: (text) => `${text}。`,
  since: (standing) => `与上次相比：${standing}`,
  heading: (severity, part) => `${numerals[part - 1] ?? part}、${groups[severity]}`,
  gone: (title, part) => `${numerals[part - 1] ?? part}、${title}`,
  unsure: (part) => `${numerals[part - 1] ?? part}、未能核对之处（不表明报告有误，请对照原件核实）`,
  caution: '表中“应为”和修改建议由勾稽关系推得，请以台账和原始记录为准，不要只为使算式相符而改动数字。',
  heads: { number: '序号', where: '位置', written: '现填', expected: '应为', problem: '问题、修改建议和依据' },
  where: (parts) => parts.join('\n'),
  line: (line) => `第 ${line} 行`,
  page: (page) => `第 ${page} 页`,
  advice: (remedy) => `建议：${remedy}`,
  basis: (basis) => `依据：${basis}`,
  note: (note) => `审核意见：${note}`,
  contact: '联系人：＿＿＿＿＿＿　　联系电话：＿＿＿＿＿＿＿＿',
  signature: ['（单位名称、印章）　　', '＿＿＿＿年＿＿月＿＿日'],
  rest: {
    title: '未退回修改的报告和未能读取的文件',
    clean: '以下报告没有需要退回修改的问题：',
    unread: '以下文件未能读取，没有核对：',
    file: (source, problem) => `${source}：${problem}`,
    report: (report) => `${reportName(report)}${report.source === '-' ? '' : `（${report.source}）`}`,
  },
};
