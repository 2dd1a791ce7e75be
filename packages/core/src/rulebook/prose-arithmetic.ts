import type { PartPages, Text } from './page.js';

const causes: readonly Text[] = [
  { zh: '文字沿用了上年的或者修改前的数字。', en: 'The prose kept last year’s figure, or that of a draft.' },
  { zh: '表格改过，文字没有同时改。', en: 'The table was corrected, the prose was not.' },
];

export const proseArithmetic: Pick<PartPages<'prose'>, 'prose/parts-sum' | 'prose/percentage'> = {
  'prose/parts-sum': {
    explanation: {
      zh: '列举全部的（“其中”之后、括号内、以“其余”“合计”结尾的），各项之和等于总数。各项之和超过总数的，是错误。',
      en: 'A list that gives itself as whole (behind 其中, in brackets, closed by 其余 or 合计) comes to its whole. Parts above the whole are an error.',
    },
    causes,
    exceptions: [
      {
        text: {
          zh: '只列举一部分的：以“等”结尾，或者远少于总数。',
          en: 'Lists of some parts: they end in 等, or come to much less than the whole.',
        },
        change: {
          text: [{ from: '全年制发行政规范性文件2件', to: '全年公开信息80条，其中水质信息20条、供水信息18条等' }],
        },
      },
      {
        text: { zh: '“其中”之后只有一项的。', en: 'One part alone.' },
        change: { text: [{ from: '全年制发行政规范性文件2件', to: '全年公开信息80条，其中水质信息20条' }] },
      },
    ],
    failing: {
      text: { zh: '两项之和是 82，总数写 80。', en: 'The two come to 82, the whole says 80.' },
      change: { text: [{ from: '全年制发行政规范性文件2件', to: '全年公开信息80条，其中网站50条、公众号32条' }] },
    },
    holding: {
      text: { zh: '各项之和等于总数。', en: 'The parts come to the whole.' },
      change: { text: [{ from: '全年制发行政规范性文件2件', to: '全年公开信息80条，其中网站50条、公众号30条' }] },
    },
  },
  'prose/percentage': {
    explanation: {
      zh: '文字所说的占比、增幅，与句中的两个数字相符，允许末位四舍五入。相差不到 1 个百分点的，作为注意事项。',
      en: 'A share or a growth fits the two figures of its sentence, within half of its last digit. Less than one point off is a note.',
    },
    causes,
    exceptions: [
      {
        text: { zh: '句中没有两个数字的，不作计算。', en: 'Rates without both figures in the sentence.' },
        change: { text: [{ from: '全年制发行政规范性文件2件', to: '全年公开信息80条，同比增长35%' }] },
      },
      {
        text: { zh: '约数。', en: 'Approximate rates.' },
        change: { text: [{ from: '全年制发行政规范性文件2件', to: '全年公开信息80条，其中网站50条，约占60%' }] },
      },
    ],
    failing: {
      text: { zh: '50 占 80 的 62.5%，写作 65.2%。', en: '50 of 80 is 62.5%, it says 65.2%.' },
      change: { text: [{ from: '全年制发行政规范性文件2件', to: '全年公开信息80条，其中网站50条，占65.2%' }] },
    },
    holding: {
      text: { zh: '按末位四舍五入相符。', en: 'It fits when rounded.' },
      change: { text: [{ from: '全年制发行政规范性文件2件', to: '全年公开信息80条，其中网站53条，占66.3%' }] },
    },
  },
};
