import { expect, test } from 'vitest';
import type { DoubtFacts, DoubtKind } from '../../src/grammar/doubts.js';
import type { Words } from '../../src/messages/words.js';
import { wordsOf } from '../../src/messages/words-of.js';
import type { ProblemFacts, ProblemKind } from '../../src/source/problem.js';

const doubts: { readonly [K in DoubtKind]: DoubtFacts[K] } = {
  'row-cells': { label: '2.重复申请', expected: 7, found: 6 },
  'figures-not-apart': {
    label: '2.重复申请',
    expected: 7,
    readings: [
      [1, 0, 0, 0, 0, 0, 1],
      [10, 0, 0, 0, 0, null, 1],
    ],
  },
  'read-by-sums': { rows: 3, sums: 12 },
  'read-by-prose': { label: '规范性文件', quotes: ['制发规范性文件2件', '废止3件'] },
  'figures-scattered': { rows: 4 },
  'row-order': { label: '2.重复申请' },
  'row-twice': { label: '2.重复申请' },
  'label-unclear': { label: '3.其它' },
  'column-order': { heading: '科研机构' },
  'figures-without-label': { found: 7 },
  'row-by-place': { label: '2.重复申请' },
  'space-in-number': { raw: '2 0' },
  'table-unread': { table: 'applications' },
  'several-reports': { count: 3 },
  'broken-characters': { encoding: 'UTF-8', count: 1 },
  'title-unread': { lacks: 'both' },
  'pages-without-text': { pages: [2, 3] },
};

const problems: { readonly [K in ProblemKind]: ProblemFacts[K] } = {
  empty: {},
  'white-space': {},
  binary: {},
  'other-format': { format: 'Word' },
  'no-report': {},
  tangled: { format: 'HTML' },
  'too-large': { bytes: 90_000_000, limit: 50_000_000 },
  locked: { format: 'PDF' },
  damaged: { format: 'PDF' },
  pictures: { pages: 3 },
  'unpacks-too-large': { limit: 64 },
  'too-many-pages': { pages: 5000, limit: 400 },
  unreadable: { code: 'EACCES' },
};

function told({ doubts: ofDoubts, problems: ofProblems }: Words): string {
  const sentences = { ...ofDoubts, ...ofProblems } as Record<string, (facts: unknown, table: null) => string>;
  return Object.entries({ ...doubts, ...problems })
    .map(([kind, facts]) => sentences[kind]?.(facts, null))
    .join('\n');
}

test('in Chinese', () => {
  expect(told(wordsOf('zh'))).toMatchInlineSnapshot(`
    "“2.重复申请”行应有 7 个数，找到 6 个，无法确定各属哪一列，没有采用
    “2.重复申请”行的数字连在一起，按合计可读作 1、0、0、0、0、0、1，也可读作 10、0、0、0、0、空白、1，没有采用
    有 3 行的数字未分开，按合计关系只有一种读法，已照此读取；用到的 12 项勾稽关系不再作为核对
    “规范性文件”行的数字未分开，按正文“制发规范性文件2件”“废止3件”只有一种读法，已照此读取；正文的这些数不再作为核对
    有 4 行的数字多于列数，文字已不按单元格的顺序排列，数字没有采用
    “2.重复申请”行不在格式规定的位置，没有采用
    “2.重复申请”行出现两次而内容不同，没有采用
    “3.其它”与格式的行名只是相近，也可能是别的行，没有采用
    列标题“科研机构”不在格式规定的位置，该表的数字没有采用
    有 7 个数字找不到所属的行，没有采用
    “2.重复申请”行没有行名，或行名与数字分开，只按所在的位置认定；请对照原文
    “2 0”中间有空格，按一个数读取
    表三的栏目已找到，没有找到可以采用的数字
    文件中有 3 份报告，已分别读取
    按 UTF-8 解码时有 1 个字符无法识别，以“�”代替
    没有找到写明机关名称和年度的报告标题，要看机关名称和年度才能判断的规则没有核对；请补全标题后再核对
    第 2、3 页没有文字，应是图片，未能读取；请对照原件
    文件是空的；请检查导出或下载是否完整
    文件里只有空白字符；请检查导出或下载是否完整
    文件不是文本，或其编码无法识别；请另存为纯文本（.txt），编码选 UTF-8（或带 BOM 的 UTF-16），再读取
    这是 Word 文件，这里不能读取；请另存为 .docx 或纯文本（.txt）后再读取
    没有找到年度报告的任何部分或表格；请确认所给的是政府信息公开工作年度报告的全文
    这个网页（HTML）的内容嵌套过深或重复过多，不是报告的写法；请用浏览器或编辑器打开后另存，再读取
    文件有 90000000 字节，超过上限 50000000 字节；请只保留报告部分，或拆成几个文件
    这个PDF 文件有密码保护，无法读取；请解除密码后另存，再读取
    这个PDF 文件已损坏，无法读取；请重新下载或导出，或打开后另存，再读取
    文件共 3 页，每页都没有文字，应是扫描的图片；图片不能读取，请使用带文字的原文件，或先作文字识别并核对
    文件解压后超过上限 64 字节；请只保留报告部分，或拆成几个文件
    文件有 5000 页，超过上限 400 页；请只保留报告部分，再读取
    无法打开文件（EACCES）；请检查路径和访问权限"
  `);
});

test('in English', () => {
  expect(told(wordsOf('en'))).toMatchInlineSnapshot(`
    "row “2.重复申请” should have 7 figures but has 6; which column each belongs to is unclear, so they are left out
    the figures of row “2.重复申请” stand without anything between them: the sums allow 1, 0, 0, 0, 0, 0, 1 and also 10, 0, 0, 0, 0, blank, 1; they are left out
    3 rows whose figures do not stand apart: read in the one way in which the sums hold; the 12 sums used for that check nothing any more
    the figures of row “规范性文件” do not stand apart: read in the one way that the prose leaves, “制发规范性文件2件”, “废止3件”, which checks them no more
    4 rows have more figures than columns: the text has lost the order of its cells, so the figures are left out
    row “2.重复申请” does not stand where the form has it, so it is left out
    row “2.重复申请” stands there twice with different contents, so it is left out
    “3.其它” only resembles a label of the form and may be another row’s, so it is left out
    the heading “科研机构” does not stand where the form has it, so the table’s figures are left out
    7 figures without a row they belong to, left out
    row “2.重复申请” has no label, or one apart from its figures, which are known by their place only; compare the source
    “2 0” has a space inside; it is read as one number
    Table 3 has its labels, but no figures that could be read for certain
    the file holds 3 reports, read one by one
    1 character not valid in UTF-8, read as “�”
    no title was found that names the body and the year: rules that depend on the body and the year did not judge; complete the title and check again
    pages 2, 3: no text, likely a picture, and not read; look at the file itself
    the file is empty; check that it was exported or downloaded completely
    the file holds only white space; check that it was exported or downloaded completely
    the file is not text, or in an encoding that is not recognised; save it as plain text (.txt) in UTF-8 (or UTF-16 with a byte-order mark) and read that
    this is a Word file, of a kind that is not read here; save it as .docx or as plain text (.txt) and read that
    no section or table of an annual report is found; check that this is the full text of an annual open-government report (政府信息公开工作年度报告)
    this is a web page (HTML) nested or repeated beyond anything that a report is written as; open it, save it anew and read that
    the file has 90000000 bytes, more than the limit of 50000000; keep only the report, or split the file
    this is a PDF file that a password keeps shut; take the password off, save it anew and read that
    this is a PDF file that is damaged; download or export it again, or open it, save it anew and read that
    none of the file's 3 pages has any text, so they are pictures, which are not read; use the file that they were made from, or recognise their text and check it first
    the file unpacks to more than the limit of 64 bytes; keep only the report, or split the file
    the file has 5000 pages, more than the limit of 400; keep only the report and read that
    the file cannot be opened (EACCES); check its path and permissions"
  `);
});
