import type { FormLabel } from '../../../form/index.js';
import type { PrintedLabel } from '../../../form/printed/printed-cell.js';
import { englishOf } from '../../../messages/en/form.js';
import type { HtmlWords } from './html-words.js';

/** What the form prints beside the names of its rows and columns. */
const heads: Readonly<Record<Exclude<PrintedLabel, FormLabel>, string>> = {
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）':
    '(In each column, received plus carried over equals concluded plus carried forward.)',
  申请人情况: 'Applicants',
  法人或其他组织: 'Legal persons and other organizations',
  信息内容: 'Content',
  行政诉讼: 'Administrative litigation',
  未经复议直接起诉: 'Without prior reconsideration',
  复议后起诉: 'After reconsideration',
  '三、本年度办理结果': 'Outcomes this year',
  '（三）不予公开': 'Denied',
  '（四）无法提供': 'Cannot provide',
  '（五）不予处理': 'Not processed',
  '第二十条第（一）项': 'Article 20 (1)',
  '第二十条第（五）项': 'Article 20 (5)',
  '第二十条第（六）项': 'Article 20 (6)',
  '第二十条第（八）项': 'Article 20 (8)',
  '第二十条第（九）项': 'Article 20 (9)',
};

/** A row's name says first what group it is of, which the printed form says beside it. */
function ownName(name: string): string {
  const own = name.slice(name.indexOf(': ') + 1).trim();
  return own.charAt(0).toUpperCase() + own.slice(1);
}

function isHead(label: PrintedLabel): label is keyof typeof heads {
  return Object.hasOwn(heads, label);
}

export const en: HtmlWords = {
  title: 'Annual reports on open government: findings',
  about:
    'What Gouji found against the form, the law and the sums; faulty cells are marked in the tables by sign and number.',
  otherReports: 'Check other reports',
  contents: 'Contents',
  whole: 'The report as a whole',
  sections: {
    proactive: 'Table 2: Information disclosed proactively',
    applications: 'Table 3: Applications received and handled',
    disputes: 'Table 4: Reconsideration and litigation',
  },
  edition: (edition) => `form of ${edition}`,
  year: (year) => String(year),
  compared: (beside) => `compared with ${beside.map(({ year, source }) => `${year} (${source})`).join(', ')}`,
  besideFigures: 'The figures of another year',
  line: (line) => `line ${line}`,
  noFindings: 'Nothing found wrong',
  noFindingsYet: 'Nothing found wrong, but not everything could be judged',
  nothingHere: 'Nothing found wrong in this table.',
  noTable: 'The report does not have this table, or it could not be read.',
  blank: 'blank',
  sum: 'The sum',
  holds: (sum) => `${sum}, which holds`,
  holding: (count) => `${count} ${count === 1 ? 'sum holds' : 'sums hold'}`,
  holdingZeros: (count) => `${count} of them of zeros alone`,
  zeros: (count) => `the other ${count} addends are 0`,
  bracketed: (text) => `(${text})`,
  difference: (difference) => `off by ${difference}`,
  together: (count) => `These ${count} findings probably come from one slip:`,
  likeliest: 'Likeliest',
  equallyLikely: (count) => `These ${count} corrections are equally likely; the sums alone cannot tell them apart:`,
  alsoPossible: 'Also possible',
  moreSuggestions: (count) => `${count} more ${count === 1 ? 'correction' : 'corrections'}`,
  advice: 'To do',
  basis: 'Basis',
  decision: 'Decision',
  inDoubt: 'In doubt (not against the report: this could not be read for certain)',
  notAssessable: 'Could not be judged',
  label: (label) => (isHead(label) ? heads[label] : ownName(englishOf({ label }))),
};
