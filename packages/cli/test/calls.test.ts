import { expect, test } from 'vitest';
import { gouji } from './support/gouji.js';
import { reportText } from './support/report-text.js';

const files = { 'a.txt': reportText() };

/** Wrong calls: what is typed, and what the answer must speak of. */
const wrong: readonly (readonly [line: string, told: RegExp])[] = [
  ['check ', /文件名是空的/],
  ['extract a.txt ', /文件名是空的/],
  ['explain ', /请写出要说明的规则/],
  ['check a.txt --only cells --skip cells', /没有留下任何规则/],
  ['check a.txt --only ', /--only 后面要有取值/],
  ['check a.txt --only=,', /--only 后面要有取值/],
  ['check a.txt --skip=', /--skip 后面要有取值/],
  ['chekc a.txt', /chekc.*是不是“check”/],
  ['frobnicate', /frobnicate/],
  ['check', /没有给出要读的文件/],
  ['extract', /没有给出要读的文件/],
  ['check a.txt --formt json', /--formt.*是不是“--format”/],
  ['check a.txt --format', /--format 后面要有取值/],
  ['check a.txt --format xml', /“xml”.*pretty、json、ndjson、csv/],
  ['extract a.txt --format pretty', /“pretty”.*json、ndjson、csv/],
  ['extract a.txt --fail-on note', /--fail-on/],
  ['check a.txt --fail-on fatal', /“fatal”.*error、warning、note、never/],
  ['check a.txt --lang fr', /“fr”.*zh、en/],
  ['check a.txt --only applications/blance', /applications\/blance.*是不是“applications\/balance”/],
  ['check a.txt --skip cells,nothing/such', /--skip.*nothing\/such/],
  ['check a.txt --blank-as-zero=1', /--blank-as-zero=1/],
  ['check a.txt --output a.txt', /“a\.txt”同时是要读的报告/],
  ['check . --output ./a.txt', /同时是要读的报告/],
  ['check a.txt --output no/such/folder.txt', /所在的文件夹不存在/],
  ['check a.txt --output .', /那是一个文件夹/],
  ['review a.txt', /“gouji check”/],
  ['review', /没有给出要读的文件/],
  ['review a.txt --ambiguous 3', /“3”.*narrow、wide/],
  ['review a.txt --session=', /--session 后面要有取值/],
  ['review a.txt --format json', /--format/],
  ['rules a.txt', /多出了“a\.txt”/],
  ['rules --format csv', /“csv”/],
  ['explain', /请写出要说明的规则/],
  ['explain a b', /多出了“b”/],
  ['explain applications.denied.stateSecret.totl', /applications\.denied\.stateSecret\.total/],
  ['--unknown', /--unknown/],
];

test.each(wrong)('gouji %s', async (line, told) => {
  const answer = await gouji(line.split(' '), { files, inspect: leavesNothing });
  expect(answer).toMatchObject({ exit: 2, stdout: '' });
  expect(answer.stderr).toMatch(told);
  expect(answer.stderr).toMatch(/^gouji: .*\n$/);
});

test.each(wrong)('gouji %s is answered in English too', async (line) => {
  const { stderr, exit } = await gouji(line.split(' '), { files, env: { LANG: 'C.UTF-8' } });
  expect(exit).toBe(2);
  expect(stderr).toMatch(/^gouji: [ -~]+\n$/);
});

test('what is typed cannot command the terminal', async () => {
  const { stderr } = await gouji(['check', '\u001b]0;x\u0007.txt', '\u009b31m'], { files });
  expect(stderr).toContain('\\x1b]0;x\\x07.txt');
  expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

async function leavesNothing(folder: string): Promise<void> {
  const { readdir } = await import('node:fs/promises');
  expect(await readdir(folder)).toEqual(['a.txt']);
}
