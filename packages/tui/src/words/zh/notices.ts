import type { NoticeWords } from '../words.js';
import { holder } from './refusals.js';

const orders = { given: '给出的顺序', name: '名称', errors: '错误多少', open: '待定多少' };

/** How many findings went and came by a change of figures. */
function whatCame(went: number, came: number): string {
  if (went + came === 0) return '问题没有增减';
  return [...(went > 0 ? [`消去 ${went} 个问题`] : []), ...(came > 0 ? [`新出 ${came} 个问题`] : [])].join('，');
}

export const notices: NoticeWords = {
  'input-method-on': () => '输入法开着：按键前请切换到英文输入',
  'pasted-here': ({ characters }) => `这里不收粘贴的文字（${characters} 个字符）；按 / 搜索后再粘贴`,
  'not-found': ({ text }) => `没有找到“${text}”`,
  'from-the-top': () => '已到末尾，从头接着找',
  'from-the-bottom': () => '已到开头，从末尾接着找',
  'text-cut': ({ kept }) => `太长，只留下前 ${kept} 个字符`,
  'moved-to-report': ({ report }) => `已到下一份报告：${report}`,
  confirmed: () => '已认定属实',
  dismissed: ({ reason }) => (reason === '' ? '已认定不属实' : `已认定不属实：${reason}`),
  noted: () => '备注已写下',
  'note-removed': () => '备注已删除',
  reopened: () => '已收回认定',
  undone: ({ report }) => (report === null ? '已撤销' : `已撤销对“${report}”的一步`),
  redone: ({ report }) => (report === null ? '已重做' : `已重做对“${report}”的一步`),
  'figures-changed': ({ figures, went, came }) => `试改 ${figures} 格：${whatCame(went, came)}`,
  'figures-reset': ({ figures, went, came }) => `还原 ${figures} 格：${whatCame(went, came)}`,
  exported: ({ path }) => `已写入 ${path}`,
  'export-failed': ({ reason }) => `没有导出：${reason.zh}`,
  copied: ({ text }) => `已复制：${text}`,
  'copy-failed': ({ reason }) => `没有复制：${reason.zh}`,
  'session-resumed': ({ decisions }) => `接着上次审阅，已有 ${decisions} 个认定`,
  'session-damaged': ({ keptAt }) => `审阅记录损坏，读不懂；原文件保留在 ${keptAt}，这次从头开始`,
  'session-held': ({ by, since }) => `${holder(by, since)}正在审阅这些报告。这里只能看，不能认定`,
  'session-newer': ({ version }) =>
    `审阅记录是新版本（第 ${version} 版）的勾稽写的，不去动它。这里只能看，不能认定；请更新勾稽`,
  'session-unreadable': ({ reason }) => `审阅记录打不开：${reason.zh}。这里只能看，不能认定`,
  'session-of-others': ({ sources, none }) =>
    none
      ? `审阅记录里的 ${sources.length} 份都是别的报告（如 ${sources[0] ?? ''}）；原样保留，这些报告从头开始`
      : `审阅记录里另有 ${sources.length} 份报告不在这里，原样保留`,
  'save-failed': ({ reason }) => `没有存下：${reason.zh}。认定仍在屏幕上，按 Ctrl-S 再存`,
  'saved-again': () => '已存下',
  'file-changed': ({ source }) => `${source} 已被改动；按 R 重新读取`,
  'file-vanished': ({ source }) => `${source} 已不在原处；屏幕上的是先前读到的`,
  'figures-outdated': ({ source, figures }) => `${source} 有 ${figures} 格原来的数字已变，上次的试改不再适用`,
  reread: ({ source, lost }) =>
    lost === 0 ? `已重新读取 ${source}` : `已重新读取 ${source}：数字有变，${lost} 个认定或试改不再适用`,
  'reread-failed': ({ source, reason }) => `没有重新读取 ${source}：${reason.zh}`,
  'no-reports': () => '这里没有报告。按 q 离开，换一个文件夹再试',
  'nothing-compared': () => '给了 --previous，却没有一份报告能与之比较',
  language: () => '已换成中文',
  sorted: ({ by }) => `排序：${orders[by]}`,
};
