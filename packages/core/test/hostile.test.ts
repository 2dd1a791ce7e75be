import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, read, readText } from '../src/index.js';
import { tableWriters } from './render/layouts.js';
import { print } from './render/pieces.js';
import { styleOf, writeReport } from './render/report.js';
import { tabGrid } from './render/tab.js';
import { consistentReports } from './support/arbitraries.js';
import { differences } from './support/compare.js';
import { readOne } from './support/reading.js';

const [first, second] = fc.sample(consistentReports, { numRuns: 2, seed: 20240131 });
if (first === undefined || second === undefined) throw new Error('no samples');

const label = '一、本年新收政府信息公开申请数量';
const kilobytes = (count: number) => count * 1024;

/** Texts that no office writes, each of a given number of characters. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'one line': (size) => '公'.repeat(size),
  'one line of ASCII': (size) => 'x'.repeat(size),
  pipes: (size) => '|'.repeat(size),
  'pipes and spaces': (size) => '| '.repeat(size / 2),
  tabs: (size) => '\t'.repeat(size),
  'blank lines': (size) => '\n'.repeat(size),
  'lines of one hard space': (size) => '\u00a0\n'.repeat(size / 2),
  'digits in one cell': (size) => `${label}\t${'9'.repeat(size)}\t0\t0\t0\t0\t0\t0`,
  'digits parted by spaces': (size) => `${label}\t${'9 '.repeat(size / 2)}\t0`,
  'figures, one a line': (size) => '0\n'.repeat(size / 2),
  'opening brackets': (size) => '（'.repeat(size),
  'brackets beside a figure': (size) => `${label}\t1${'('.repeat(size)}\t0`,
  'article rows': (size) => '第二十条第（一）项\n'.repeat(size / 10),
  'headings of sections': (size) => '三、收到和处理政府信息公开申请情况\n'.repeat(size / 18),
  titles: (size) => '云溪县水务局2024年政府信息公开工作年度报告\n'.repeat(size / 23),
  'labels without figures': (size) => `${label}\n`.repeat(size / 17),
  'one row again and again': (size) => `${label}\t0\t0\t0\t0\t0\t0\t0\n`.repeat(size / 31),
  'labels on one line': (size) => `${label}\t`.repeat(size / 17),
  'half labels': (size) => '一、本年新收政府\n'.repeat(size / 9),
  commas: (size) => `${label}\t${'1,'.repeat(size / 2)}\t0`,
  'rules of Markdown': (size) => '| --- '.repeat(size / 6),
};

/** A sound report, in whose third table a hostile text can be put. */
const sound = print(writeReport(first, styleOf(tabGrid))).text;
const at = sound.indexOf('（四）无法提供');

describe.each(Object.entries(hostile))('%s', (_, write) => {
  test.each([
    ['alone', (text: string) => text],
    ['inside a report', (text: string) => `${sound.slice(0, at)}\n${text}\n${sound.slice(at)}`],
  ])('%s: read without harm', { timeout: 120_000 }, (_, put) => {
    // How time grows with size is for the bench; a quadratic reader would not come back from this one.
    survives(put(write(kilobytes(512))));
  });
});

test('ten megabytes of pipes, of one line, or of digits in a cell are read', { timeout: 120_000 }, () => {
  survives('|'.repeat(kilobytes(10_240)));
  survives('公开'.repeat(kilobytes(5_120)));
  survives(sound.replace('\t0\t', `\t${'9'.repeat(kilobytes(10_240))}\t`));
});

test('a hundred thousand blank lines inside a table change no figure', { timeout: 120_000 }, () => {
  const printed = print(writeReport(first, styleOf(tabGrid)));
  const text = sound.slice(0, at) + '\n'.repeat(100_000) + sound.slice(at);
  const found = differences(first, printed, readOne(text)).filter(({ kind }) => kind !== 'place');
  expect(found).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['white space', ' \n\u3000\t\u00a0\n'],
  ['NUL bytes', '\0'.repeat(1000)],
  ['a NUL byte inside a report', `${label}\0\t0\t0\t0\t0\t0\t0\t0`],
  ['control characters', Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')],
  ['lone surrogates', '\ud800\udc00\ud800 三、收到和处理政府信息公开申请情况\n\udfff\t0'],
  ['replacement characters', '\ufffd'.repeat(1000)],
  ['a lone return', `三、收到和处理政府信息公开申请情况\r${label}\t0\r`],
])('%s', (_, text) => survives(text));

test.each([
  ['no bytes', []],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37]],
  ['a Word file or another Zip', [0x50, 0x4b, 3, 4, 20, 0, 6, 0]],
  ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['a lone byte order mark', [0xef, 0xbb, 0xbf]],
  ['UTF-16 cut in the middle', [0xff, 0xfe, 0x00]],
])('bytes of %s are refused with a reason', (_, bytes) => {
  const reading = read(Uint8Array.from(bytes));
  expect(reading.ok).toBe(false);
});

test('any bytes at all', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const reading = read(bytes);
      if (reading.ok) for (const report of reading.reports) check(report);
    }),
  );
});

test('any text at all', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), survives));
});

test('any mixture of the form’s own words and marks', () => {
  const parts = [
    label,
    '三、',
    '（三）不予公开',
    '1.属于国家秘密',
    '3.其他',
    '总计',
    '0',
    '12',
    '\t',
    '|',
    '\n',
    '\n\n',
    ' ',
    '规章',
    '四、',
    '第二十条第（一）项',
    '行政复议',
    '结果维持',
    '2024',
    '年度报告',
    '/',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 400 }), (chosen) => survives(chosen.join(''))),
  );
});

describe.each(tableWriters.map((writer) => [writer.name, writer] as const))('%s', (_, writer) => {
  const style = styleOf(writer);
  const one = print(writeReport(first, style));

  test('cut off at any line, what is read is true', () => {
    const lines = one.text.split('\n');
    for (let end = 0; end < lines.length; end++) {
      const reading = readText(lines.slice(0, end).join('\n'));
      if (!reading.ok) continue;
      for (const report of reading.reports) {
        const wrong = differences(first, one, report).filter(({ kind }) => kind === 'wrong');
        if (report.doubts.length === 0) expect(wrong, `cut before line ${end + 1}`).toEqual([]);
      }
    }
  });

  test('two reports in one text are read one by one, or not at all', () => {
    const other = print(writeReport(second, style));
    const reading = readText(`${one.text}\n\n${other.text}`);
    expect(reading.ok).toBe(true);
    if (!reading.ok) return;
    expect(reading.reports.length).toBe(2);
    const [read, next] = reading.reports;
    if (read !== undefined) expect(wrongIn(differences(first, one, read))).toEqual([]);
    if (next !== undefined) expect(wrongIn(differences(second, other, next))).toEqual([]);
  });
});

function wrongIn(found: ReturnType<typeof differences>) {
  return found.filter(({ kind }) => kind === 'wrong' || kind === 'absent' || kind === 'unexplained');
}

/** Reads a text and checks what was read; neither may throw. */
function survives(text: string): void {
  const reading = readText(text);
  if (reading.ok) for (const report of reading.reports) check(report);
}
