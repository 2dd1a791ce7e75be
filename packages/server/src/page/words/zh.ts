import type { PageWords } from './page-words.js';

/** More names than this are counted, not told. */
const most = 3;

export const zh: PageWords = {
  title: '勾稽 · 核对政府信息公开工作年度报告',
  heading: '核对政府信息公开工作年度报告',
  lead: '按统一格式、法规和勾稽关系逐格核对：错在哪里、差多少、应是多少，一看就明白。',
  skip: '跳到核对结果',
  otherLanguage: 'English',
  api: '接口说明',
  files: '选择文件',
  drop: '或把文件拖到这一页的任何地方，可以一次多份',
  dropHere: '松开即可核对',
  text: '粘贴报告全文',
  textHint: '从网页或文档里全选、复制，粘贴到这里',
  pasted: '粘贴的文本',
  previous: '选择上年的报告',
  previousHint: '可以不选。选了就与同一机关的上年报告逐项比较；几个年度一起放进“选择文件”，也会自动逐年比较',
  blankAsZero: '空白格当作 0',
  where: '在哪里核对',
  here: '在这台电脑上',
  hereHint: '报告不离开浏览器',
  there: '在服务器上',
  thereHint: '报告发给本服务器，核对完不留存',
  withoutScripts: '浏览器没有启用脚本：报告会发给本服务器核对，核对完不留存。',
  check: '核对',
  stop: '停止',
  lists: '整改清单',
  workbook: 'Excel 表格',
  markdown: 'Markdown',
  print: '打印',
  clear: '清空',
  results: '核对结果',
  nothingGiven: '请先选择文件，或粘贴报告全文。',
  failed: '没有核对成。请重试，或换一处核对。',
  chosen: (names) =>
    names.length > most
      ? `已选 ${names.length} 个文件：${names.slice(0, most).join('、')}……`
      : `已选：${names.join('、')}`,
  checking: (done, all) => `正在核对，第 ${Math.min(done + 1, all)} 份，共 ${all} 份`,
  sending: '正在由服务器核对',
  stopped: '已停止。',
  done: ({ reports, errors, warnings, notes, problems }) =>
    [
      `${reports} 份报告`,
      `${errors} 个错误`,
      `${warnings} 个警告`,
      `${notes} 个提示`,
      ...(problems > 0 ? [`${problems} 个文件读不出`] : []),
    ].join('，'),
};
