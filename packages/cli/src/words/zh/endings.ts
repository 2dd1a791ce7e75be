import type { CliWords } from '../words.js';

export const codes: CliWords['codes'] = {
  0: '没有达到 --fail-on 级别的问题',
  1: '有达到 --fail-on 级别的问题',
  2: '命令写错，或有输入读不出来',
  3: '勾稽自身出错',
};

export const endings: CliWords['endings'] = {
  bug: '勾稽自身出错（请告知我们）；其余输入照常处理',
  'wrong-call': '命令写错：命令、选项、取值或规则名不认识，或没有给出输入',
  'output-unwritable': '结果写不进 --output 指定的文件',
  unsaved: '离开 review 时，最后的决定没有存下来',
  'input-unread': '有输入读不出年度报告（不存在、无权限、空文件、不是文本、其中没有报告……）；其余输入照常处理',
  'not-compared': '给了 --previous，却没有一份报告能与之比较；各份报告照常核对',
  findings: '有问题达到 --fail-on 的级别（默认 error）',
  'below-threshold': '有问题，但都低于 --fail-on 的级别，或在 --session 的审核记录里都判为不需整改',
  'in-doubt': '没有发现问题，但有读取存疑或无法核对之处',
  clean: '没有发现问题；extract 读出了全部输入',
  reviewed: '离开了 review，不论查出或决定了什么',
  served: '服务按要求停止，已处理完手上的报告',
  told: '显示帮助、版本、规则列表或说明，或写出空白格式',
};
