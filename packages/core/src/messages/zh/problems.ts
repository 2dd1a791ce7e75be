import type { ProblemWords } from '../words.js';

const formats = {
  PDF: ' PDF 文件',
  Word: ' Word 文件',
  Excel: ' Excel 文件',
  Zip: '压缩文件',
  HTML: '网页（HTML）',
  RTF: ' RTF 文件',
  image: '图片',
};

const text = '请另存为纯文本（.txt）后再读取';

/** 各类读不了的文件怎么办。 */
const remedies = {
  PDF: text,
  Word: '请另存为 .docx 或纯文本（.txt）后再读取',
  Excel: '请另存为 .xlsx 后再读取',
  Zip: '请先解压，再读取其中的文件',
  HTML: text,
  RTF: '请另存为 .docx 或纯文本（.txt）后再读取',
  image: text,
};

export const problems: ProblemWords = {
  empty: () => '文件是空的；请检查导出或下载是否完整',
  'white-space': () => '文件里只有空白字符；请检查导出或下载是否完整',
  binary: () => '文件不是文本，或其编码无法识别；请另存为纯文本（.txt），编码选 UTF-8（或带 BOM 的 UTF-16），再读取',
  'other-format': ({ format }) => `这是${formats[format]}，这里不能读取；${remedies[format]}`,
  tangled: ({ format }) =>
    `这个${formats[format].trim()}的内容嵌套过深或重复过多，不是报告的写法；请用浏览器或编辑器打开后另存，再读取`,
  locked: ({ format }) => `这个${formats[format].trim()}有密码保护，无法读取；请解除密码后另存，再读取`,
  damaged: ({ format }) => `这个${formats[format].trim()}已损坏，无法读取；请重新下载或导出，或打开后另存，再读取`,
  pictures: ({ pages }) =>
    `文件共 ${pages} 页，每页都没有文字，应是扫描的图片；图片不能读取，请使用带文字的原文件，或先作文字识别并核对`,
  'unpacks-too-large': ({ limit }) => `文件解压后超过上限 ${limit} 字节；请只保留报告部分，或拆成几个文件`,
  'too-many-pages': ({ pages, limit }) => `文件有 ${pages} 页，超过上限 ${limit} 页；请只保留报告部分，再读取`,
  'no-report': () => '没有找到年度报告的任何部分或表格；请确认所给的是政府信息公开工作年度报告的全文',
  'too-large': ({ bytes, limit }) => `文件有 ${bytes} 字节，超过上限 ${limit} 字节；请只保留报告部分，或拆成几个文件`,
  unreadable: ({ code }) => `无法打开文件（${code}）；请检查路径和访问权限`,
};
