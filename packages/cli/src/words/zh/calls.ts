import { rollUpProblem } from '@gouji/core/formats';
import type { SessionFault } from '@gouji/core/review';
import type { CliWords } from '../words.js';
import { system } from './inputs.js';
import { listening } from './serve.js';
import { writing } from './writing.js';

const hint = (near: readonly string[]) => (near.length > 0 ? `是不是“${near.join('”或“')}”？` : '');

export const calls: CliWords['calls'] = {
  'unknown-command': ({ name, near }) => `没有“${name}”这个命令。${hint(near)}“gouji --help”列出全部命令。`,
  'unknown-option': ({ option, near }) => `没有“${option}”这个选项。${hint(near)}“gouji <命令> --help”列出全部选项。`,
  'missing-value': ({ option }) => `选项 ${option} 后面要有取值。`,
  'bad-value': ({ option, value, choices }) => `选项 ${option} 不能是“${value}”，可取：${choices.join('、')}。`,
  'no-inputs': () => '没有给出要读的文件。请写文件、文件夹或加引号的通配符；读标准输入请写“-”。',
  'empty-input': () => '有一个要读的文件名是空的，可能是变量没有赋值。读当前文件夹请写“.”。',
  'no-subject': () => '请写出要说明的规则（如 applications/row-sum）或单元格地址（如 applications.received.total）。',
  'no-two-years': () => '没有说比较哪两个年度；例如：gouji compare 2023.txt 2024.txt（先上年，后本年）',
  'extra-operand': ({ operand }) => `多出了“${operand}”，这个命令用不上它。`,
  'unknown-rule': ({ option, name, near }) =>
    `${option} 里的“${name}”不是规则，也不是规则的部分。${hint(near)}“gouji rules”列出全部规则。`,
  'no-rule-left': () =>
    '--only、--skip 和配置文件合在一起没有留下任何规则，什么也不会核对。“gouji rules”列出全部规则。',
  'unknown-subject': ({ name, near }) =>
    `“${name}”不是规则，也不是单元格地址。${hint(near)}“gouji rules”列出全部规则；地址写作“表.行.列”，写“表.行”列出一行的地址。`,
  'config-unreadable': ({ path, code }) => `配置文件“${path}”读不出：${system(code)}。`,
  'config-unsound': ({ path, faults: { zh } }) =>
    `配置文件“${path}”${zh.length > 1 ? `有 ${zh.length} 处不对` : '不对'}：${someOf(zh).join('；')}。`,
  'no-terminal': () =>
    '审核（review）要在终端里进行，而现在的标准输入或标准输出不是终端。只要结果，请用“gouji check”。',
  'stdin-reviewed': () => '审核（review）从键盘读取按键，不能同时从标准输入读报告。请写出文件名，或用“gouji check -”。',
  'session-is-input': ({ path }) => `--session 指定的“${path}”同时是要读的报告。请换一个文件名。`,
  'session-unreadable': ({ path, code }) => `--session 指定的“${path}”读不出：${system(code)}。`,
  'session-damaged': ({ path, fault }) =>
    `--session 指定的“${path}”已经损坏，或不是审核记录${faultText(fault)}。请换一个文件，或用“gouji review”重新审核。`,
  'session-newer': ({ path, version }) =>
    `--session 指定的“${path}”是较新版本的勾稽写的（格式 ${version}），这个版本读不了。请升级勾稽。`,
  'session-held': ({ path, by, since }) =>
    `${by ?? '别人'}正在审核${since === null ? '' : `（${since} 起）`}，“${path}”现在不能改。请等审核结束后再接受。`,
  'session-unwritten': ({ reason }) => `接受的问题没有存下来：${reason.zh}。`,
  'bytes-on-terminal': ({ format }) => `${format} 文件不能显示在终端里。请用 --output 指定要写入的文件。`,
  'output-is-input': ({ path }) => `--output 指定的“${path}”同时是要读的报告，写入会毁掉它。请换一个文件名。`,
  'output-is-session': ({ path }) =>
    `--output 指定的“${path}”就是 --session 指定的文件，写入会毁掉其中的决定。请换一个文件名。`,
  'since-unreadable': ({ path, code }) => `--since 指定的“${path}”读不出：${system(code)}。`,
  'since-damaged': ({ path, fault }) =>
    `--since 指定的“${path}”不是“gouji check --format json”写的文件，或不完整${faultText(fault)}。请给出上次核对的结果。`,
  'since-newer': ({ path, version }) =>
    `--since 指定的“${path}”是较新版本的勾稽写的（格式 ${version}），这个版本读不了。请升级勾稽。`,
  'too-long': ({ option, length, most }) => `${option} 后面有 ${length} 个字，最多 ${most} 个。请写短一些。`,
  'bad-number': ({ option, value, least, most }) => `${option} 不能是“${value}”，应为 ${least} 到 ${most} 的整数。`,
  'bad-origin': ({ option, value }) =>
    `${option} 不能是“${value}”；来源写作 https://oa.example.gov.cn 这样，不带路径。`,
  'bad-token': ({ option, code }) =>
    code === null
      ? `${option} 的令牌是空的，或有请求头里不能用的字符。请用字母、数字和 -._~+/=，写成一行。`
      : `${option} 指定的文件读不出：${system(code)}。`,
  'cannot-listen': ({ address, code }) => `不能在 ${address} 等候请求：${listening(code)}。`,
  'roster-unreadable': ({ path, code }) => `名册“${path}”读不出：${system(code)}。`,
  'roster-no-text': ({ path }) => `名册“${path}”不是文本。请存为一行一个机关的文本，或 CSV，再试。`,
  'roster-empty': ({ path }) => `名册“${path}”里没有机关名称。请一行写一个机关。`,
  'against-unread': ({ path, message }) => `--against 指定的政府报告“${path}”读不出：${message}。`,
  'against-several': ({ path, reports }) =>
    `--against 指定的“${path}”里有 ${reports} 份报告，不能断定与哪一份核对。请给出只有一份报告的文件。`,
  'not-rolled-up': ({ problem }) => `不能汇总：${rollUpProblem(problem, 'zh')}。`,
  'output-unwritable': ({ path, code }) => `结果写不进${path === '-' ? '标准输出' : `“${path}”`}：${writing(code)}。`,
};

/** More would not be read. */
const mostFaults = 10;

function someOf(faults: readonly string[]): readonly string[] {
  const more = faults.length - mostFaults;
  return more > 0 ? [...faults.slice(0, mostFaults), `还有 ${more} 处`] : faults;
}

/** Where the session file goes wrong, in brackets. */
function faultText(fault: SessionFault | null): string {
  switch (fault?.kind) {
    case 'syntax':
      return `（第 ${fault.line} 行第 ${fault.column} 列）`;
    case 'member':
      return fault.member === '' ? '' : `（${fault.member}）`;
    case 'too-large':
      return '（文件太大）';
    default:
      return '（不是 UTF-8 文本）';
  }
}
