import type { ExportWords, ReviewWords } from '../review-words.js';
import { writing } from './writing.js';

export const review: ReviewWords = {
  'lock-unclear': ({ path }) => `锁文件“${path}”看不明白；如果没有别人在审核，请删除它，再重新打开`,
  'session-unwritable': ({ path, code }) =>
    `“${path}”写不进去（${writing(code)}），所做的决定无处保存；请用 --session 指定一个可写的文件`,
  'session-unusable': ({ path, code }) =>
    `“${path}”打不开（${writing(code)}）；请检查这个文件，或用 --session 另外指定一个`,
  'session-changed': ({ path }) =>
    `“${path}”在打开之后被别的程序改写，为免丢失没有覆盖；把它移走，下一个决定就会写成新文件`,
  'too-long-to-copy': () => '文字太长，终端不接受，本机也没有可用的剪贴板程序',
  unsaved: ({ reason }) => `最后的决定没有存下来：${reason}`,
  unwritable: ({ path, code }) => `“${path}”写不进去：${writing(code)}`,
};

export const exports: ExportWords = { list: '整改清单', corrected: '改正' };
