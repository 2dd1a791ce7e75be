import type { CliWords } from '../words.js';
import { calls } from './calls.js';
import { absentReports, accepted, unusedDecisions } from './decisions.js';
import { codes, endings } from './endings.js';
import { explain } from './explain.js';
import { commands, help, options } from './help.js';
import { inputs, system } from './inputs.js';
import { pretty } from './pretty.js';
import { exports, review } from './review.js';
import { serve } from './serve.js';

export const zh: CliWords = {
  lang: 'zh',
  help,
  commands,
  options,
  codes,
  endings,
  calls,
  inputs,
  system,
  pretty,
  explain,
  review,
  exports,
  serve,
  sessionOfOthers: (path) => `“${path}”里的审核决定都是关于其他报告的，没有一条用得上。`,
  progress: (done, all) => `已处理 ${done}／${all}`,
  accepted,
  absentReports,
  unusedDecisions,
  bug: (error, version) =>
    `抱歉，勾稽自身出错了：${error}\n这不是报告的问题。请把所用的命令和版本（gouji ${version}）告诉我们；设环境变量 GOUJI_DEBUG=1 再运行一次，可以看到出错的位置。`,
};
