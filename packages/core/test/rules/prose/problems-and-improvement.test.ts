import { describe, expect, test } from 'vitest';
import { checkWithProse } from '../../../src/rules/check-with-prose.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

function lacks(text: string): unknown[] {
  return checkWithProse(built({ prose: { 4: text } })).findings.map(({ rule, facts }) => [
    rule,
    'lacks' in facts ? facts.lacks : null,
  ]);
}

describe('what section five lacks', () => {
  test.each([
    ['none', '无。'],
    ['none', '无'],
    ['none', '2024年度我局政府信息公开工作不存在问题。'],
    ['none', '没有需要说明的情况。'],
    ['none', '未发现存在的主要问题，将进一步加强公开。'],
    ['none', '存在的主要问题：无。改进情况：无。'],
    ['none', '一、存在的主要问题\n无\n二、改进情况\n无'],
    ['improvement', '存在的问题：个别人员认识不足。改进情况：无。'],
    ['empty', ''],
    ['empty', '/'],
    ['problems', '接待群众103名，得到一致好评。下一步将持续推进公开。'],
    ['improvement', '存在的主要问题：答复说理过于简单，解读形式单一。'],
    ['improvement', '渠道较少，长效机制尚未建立，公众号没有开通。'],
    ['both', '全年工作平稳有序。'],
  ])('%s: %s', (lack, text) => {
    expect(lacks(text)).toEqual([['prose/problems-and-improvement', lack]]);
  });
});

describe('silent', () => {
  test.each([
    '存在的主要问题：更新不及时。改进情况：专人负责，加强检查。',
    '我局公开内容还不全面，质量有待提高。今后将完善制度。',
    '对照上级要求，仍有差距。下一步，强化培训。',
    '工作中不存在违法情形，但解读形式单一。我们将加大图解力度。',
    '详见附件。',
    '一是公开时效性需提高，将配备专人。二是解读形式待进一步丰富，明年增加图解。',
    '针对去年更新迟缓的问题，我局开展专题培训2次，参训180人次。',
    '答复时限把握不准的问题较多。针对上述不足，明确专人逐件登记。',
    '补贴信息更新不及时。为此，我镇打通了与县里的数据共享渠道。',
    '一是解读形式单一，我局已制作图解5篇。二是人员流动大，已固定2名专人。',
    '短板：公开渠道较少。对策：增开公众号。',
    '公开不够及时。我局在年内配备了2名专职人员。',
    '我镇还存在人手紧张的困难，将认真加以解决。',
  ])('%s', (text) => {
    expect(lacks(text)).toEqual([]);
  });

  test('where the section is missing', () => {
    expect(told({ sections: (all) => all.filter(({ index }) => index !== 4) }, { only: ['prose'] })).toEqual([]);
  });
});

test('is a warning, at the heading', () => {
  const report = built({ prose: { 4: '无。' } });
  const [finding] = checkWithProse(report).findings;
  expect(finding?.severity).toBe('warning');
  expect(report.text.slice(finding?.place?.start, finding?.place?.end)).toContain('五、');
});

test('silent about a form that nobody has filled in yet', () => {
  expect(told({ agency: null, year: null, prose: { 0: '', 4: '', 5: '' } }, { only: ['prose'] })).toEqual([]);
});
