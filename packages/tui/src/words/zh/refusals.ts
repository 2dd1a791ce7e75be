import type { RefusalWords } from '../words.js';

export const refusals: RefusalWords = {
  'nothing-here': () => '这里没有可选的',
  'still-reading': () => '还没有读到报告，请稍候',
  'report-unread': ({ why }) => `这个文件没有读成报告：${why.zh}`,
  'no-findings': () => '这份报告未发现问题',
  'no-finding-lit': () => '这里没有标出问题；按 ] 到下一个问题',
  'none-matches-filter': () => '筛选之下没有这样的问题；按 F 取消筛选',
  'no-open-finding': () => '没有待定的问题了',
  'first-already': () => '已是第一个',
  'last-already': () => '已是最后一个',
  'not-filtered': () => '没有筛选',
  'nothing-to-undo': () => '没有可撤销的',
  'nothing-to-redo': () => '没有可重做的',
  'no-search': () => '还没有搜索过；按 / 搜索',
  'no-suggestion': () => '没有能使算式成立的改法可以推出',
  'not-edited': () => '这里的数字没有改过',
  'no-decision': () => '这个问题还没有认定',
  'no-table': () => '这份报告没有可看的表',
  'all-panes-shown': () => '表、算式和原文已同时显示',
  'no-other-report': () => '没有别的报告可以对照',
  'session-opening': () => '审阅记录还没有打开，请稍候',
  'session-held': ({ by, since }) => `${holder(by, since)}正在审阅，这里只能看，不能认定`,
  'session-newer': ({ version }) => `审阅记录是新版本（第 ${version} 版）的勾稽写的，这里只能看，不能认定`,
  'session-unreadable': ({ reason }) => `审阅记录打不开，不能认定：${reason.zh}`,
  'saved-already': () => '都已保存',
};

/** Who has the session, as far as the lock tells. */
export function holder(by: string | null, since: string | null): string {
  return `${by ?? '另有人'}${since === null ? '' : `（自 ${since}）`}`;
}
