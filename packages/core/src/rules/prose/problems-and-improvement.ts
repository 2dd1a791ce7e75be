import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type ProblemFacts = {
  /** `empty`: nothing stands under the heading; `none`: the text says that there is no problem. */
  readonly lacks: 'empty' | 'none' | 'problems' | 'improvement' | 'both';
};

/** Without one of these nothing is denied: most sections have none. */
const denies = /[无没未]|不存在/;
/** What says that there is nothing to say. */
const denied =
  /(?:无|没有|不存在|未发现|暂未|暂无|未出现|未发生)[^，。；\n]{0,14}(?:问题|不足|情况|事项)|^[^，。；\n]{0,24}[：:]?(?:无|暂无|没有)[。.]?$/gm;
/** What subheads are made of: they state nothing by themselves. */
const labels =
  /存在|主要|问题|不足|困难|改进|整改|情况|措施|下一步|打算|工作|政府信息公开|20\d\d年度?|[的及和与以一二三12、.．（()）：:。\n]/g;
const problems =
  /问题|不足|差距|短板|薄弱|困难|欠缺|弱项|有待|不够|不[高强深广细快多全严实准足]|不(?:到位|及时|全面|平衡|均衡|规范|丰富|充分|完善|健全|熟练|明显|理想|主动|统一|扎实|深入)|尚[需未]|仍[需未]|还[需未]|亟[待需]|[需待](?:进一步)?(?:提高|提升|加强|完善|丰富|改进|改善|拓展|拓宽|深化|强化|优化|规范|健全)|滞后|缺[乏少]|有限|单一|偏[低少慢]|较[少低慢弱]|需要?进一步/;
/** What will be done, what was done against a problem, or an act that is not said to be lacking. */
const improvement =
  /针对[^。；\n]{0,40}(?:问题|不足|短板)，|下一步|下阶段|今后|接下来|改进|整改|措施|努力|加强|加大|完善|提[高升]|强化|进一步|优化|规范|推进|力争|打算|计划|拓[展宽]|深化|健全|落实|[为对]此|对策|解决|克服|补齐|纠正|改善|(?<![未无没有不够])(?:建立|制定|出台|配[备齐]|开[设通]|增[设配]|纳入|实行)|已(?=[一-鿿]{2})/;

/**
 * Section five states problems and improvement. Any word of either will do. Silent where the section is missing, which
 * is `structure/sections`, where it refers to an attachment, and about a form without a year, not filled in yet.
 */
export const problemsAndImprovement = defineRule({
  id: 'prose/problems-and-improvement',
  severity: 'warning',
  basis: 'form-problems',
  years: { from: 2019 },
  needs: ['passages', 'sections', 'year'],
  *check({ passages, sections }): Iterable<Violation<ProblemFacts>> {
    const heading = sections.find(({ index }) => index === 4)?.heading;
    if (heading === undefined) return;
    const own = passages.filter(({ section }) => section === 4);
    const text = own.map((passage) => passage.text).join('\n');
    if (/附件|附后/.test(text)) return;
    const lacks = lackOf(text);
    if (lacks !== null) yield { facts: { lacks }, place: heading };
  },
});

/** A text without what says that there is nothing to say; itself where nothing does. */
function withoutDenials(text: string): string {
  const sentences = text.replaceAll('。', '。\n');
  const rest = sentences.replace(denied, '');
  return rest.length < sentences.length ? rest : text;
}

function lackOf(text: string): ProblemFacts['lacks'] | null {
  if (!/[\u4e00-\u9fff]/.test(text)) return 'empty';
  const rest = denies.test(text) ? withoutDenials(text) : text;
  const isDenied = rest !== text;
  if (isDenied && rest.replace(labels, '').length === 0) return 'none';
  const hasProblems = problems.test(rest);
  const hasImprovement = improvement.test(rest);
  if (hasProblems) return hasImprovement ? null : 'improvement';
  if (isDenied) return 'none';
  return hasImprovement ? 'problems' : 'both';
}
