import type { ProblemWords } from '../words.js';

const formats = {
  PDF: 'a PDF file',
  Word: 'a Word file',
  Excel: 'an Excel file',
  Zip: 'an archive',
  HTML: 'a web page (HTML)',
  RTF: 'an RTF file',
  image: 'a picture',
};

const text = 'save it as plain text (.txt) and read that';

/** What to do with a kind of file that is not read. */
const remedies = {
  PDF: text,
  Word: 'save it as .docx or as plain text (.txt) and read that',
  Excel: 'save it as .xlsx and read that',
  Zip: 'unpack it and read what is in it',
  HTML: text,
  RTF: 'save it as .docx or as plain text (.txt) and read that',
  image: text,
};

export const problems: ProblemWords = {
  empty: () => 'the file is empty; check that it was exported or downloaded completely',
  'white-space': () => 'the file holds only white space; check that it was exported or downloaded completely',
  binary: () =>
    'the file is not text, or in an encoding that is not recognised; save it as plain text (.txt) in UTF-8 (or UTF-16 with a byte-order mark) and read that',
  'other-format': ({ format }) => `this is ${formats[format]}, of a kind that is not read here; ${remedies[format]}`,
  tangled: ({ format }) =>
    `this is ${formats[format]} nested or repeated beyond anything that a report is written as; open it, save it anew and read that`,
  locked: ({ format }) =>
    `this is ${formats[format]} that a password keeps shut; take the password off, save it anew and read that`,
  damaged: ({ format }) =>
    `this is ${formats[format]} that is damaged; download or export it again, or open it, save it anew and read that`,
  pictures: ({ pages }) =>
    `none of the file's ${pages} pages has any text, so they are pictures, which are not read; use the file that they were made from, or recognise their text and check it first`,
  'unpacks-too-large': ({ limit }) =>
    `the file unpacks to more than the limit of ${limit} bytes; keep only the report, or split the file`,
  'too-many-pages': ({ pages, limit }) =>
    `the file has ${pages} pages, more than the limit of ${limit}; keep only the report and read that`,
  'no-report': () =>
    'no section or table of an annual report is found; check that this is the full text of an annual open-government report (政府信息公开工作年度报告)',
  'too-large': ({ bytes, limit }) =>
    `the file has ${bytes} bytes, more than the limit of ${limit}; keep only the report, or split the file`,
  unreadable: ({ code }) => `the file cannot be opened (${code}); check its path and permissions`,
};
