import type { Expected } from '../fault.js';
import type { FaultWords } from './fault-words.js';

const at = ({ line, path }: { readonly line: number; readonly path: string }) =>
  `第 ${line} 行${path === '' ? '' : ` ${path}`} `;
const hint = (near: readonly string[]) => (near.length > 0 ? `，是不是“${near.join('”或“')}”` : '');

export const zh: FaultWords = {
  syntax: ({ line, column }) => `第 ${line} 行第 ${column} 列起不是 JSON；请检查那里的引号、逗号和括号`,
  'too-large': ({ length, limit }) => `有 ${length} 个字符，最多 ${limit} 个；请检查是不是写错了文件`,
  'unknown-key': (facts) => `${at(facts)}不是配置项${hint(facts.near)}`,
  'repeated-key': (facts) => `${at(facts)}写了两次；请只留一次`,
  'unknown-rule': (facts) => `${at(facts)}里的“${facts.name}”不是规则，也不是规则的部分${hint(facts.near)}`,
  'wrong-value': (facts) => `${at(facts)}不能是 ${facts.written}，应为${expectedText(facts.expected)}`,
  circle: (facts) => `${at(facts)}改名绕成了圈；请让最后的名称不再改名`,
};

function expectedText(expected: Expected): string {
  switch (expected.kind) {
    case 'object':
      return ' { } 括起来的各项';
    case 'switch':
      return ' true 或 false';
    case 'text':
      return '引号里的文字，不能是空的，也不能太长';
    case 'day-or-null':
      return '月-日，如 "01-31"；不查写 null';
    case 'list':
      return ' [ ] 括起来的一项或几项';
    case 'choice':
      return ` ${expected.values.map((value) => `"${value}"`).join('、')} 之一`;
    case 'number':
      return `大于 ${expected.above}${expected.most === null ? '' : `、不大于 ${expected.most}`} 的数`;
  }
}
