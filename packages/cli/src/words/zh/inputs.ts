import type { CliWords } from '../words.js';

export const inputs: CliWords['inputs'] = {
  'empty-folder': ({ kinds }) =>
    `文件夹里没有可读的文件（查找的扩展名：${kinds.join('、')}）；其他扩展名请直接写出文件名`,
  'no-match': () => '没有文件与这个通配符相符；请检查写法和所在的文件夹',
  'bad-glob': () => '这个通配符太长或写法有误；请改短，或直接写出文件名',
  'no-program': ({ format }) =>
    `这是旧版 Office 或 WPS 文件，本机没有可以打开它的 LibreOffice；请装上 LibreOffice（不联网也能用），或另存为 .${format} 后再读取`,
  failed: ({ format }) => `这是旧版 Office 或 WPS 文件，本机的 LibreOffice 没能打开；请另存为 .${format} 后再读取`,
  bug: ({ error }) => `勾稽处理这个文件时自身出错（${error}）；这不是报告的问题，请告诉我们`,
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在；请检查路径和文件名',
  EACCES: '没有读取权限；请检查文件权限',
  EPERM: '系统不允许读取；请检查文件权限',
  EISDIR: '这是文件夹，不是文件',
  ENOTDIR: '路径中间有一段不是文件夹',
  ELOOP: '链接绕成了圈',
  EMFILE: '打开的文件太多，请分批处理',
  ENAMETOOLONG: '文件名太长',
  EBUSY: '文件正被其他程序占用，请关闭后再试',
  EIO: '磁盘读取出错',
};

export const system: CliWords['system'] = (code) => `${reasons[code] ?? `读取时发生系统错误 ${code}`}`;
