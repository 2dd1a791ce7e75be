import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeFiles } from '../../src/host/node-files.js';
import { besideReports, filedAs } from '../../src/review/session-place.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-place-'));
  await mkdir(join(folder, '年报/街道/东街'), { recursive: true });
  await mkdir(join(folder, '年报/部门'));
  await mkdir(join(folder, 'here'));
  for (const path of ['年报/a.txt', '年报/街道/东街/b.txt', '年报/部门/c.txt']) await writeFile(join(folder, path), '');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['.', '.gouji-review.json'],
  ['年报', '年报/.gouji-review.json'],
  ['年报/a.txt', '年报/.gouji-review.json'],
  ['年报/街道/东街/b.txt 年报/部门/c.txt', '年报/.gouji-review.json'],
  ['年报/街道 年报/街道/东街/b.txt', '年报/街道/.gouji-review.json'],
  ['年报/街道/东街 年报/街道', '年报/街道/.gouji-review.json'],
  ['年报/街道/**/*.txt', '年报/街道/.gouji-review.json'],
  ['*.txt', '.gouji-review.json'],
  ['年报/missing.txt', '年报/.gouji-review.json'],
  ['年报 here', '.gouji-review.json'],
])('the session of "%s" is %s', async (operands, place) => {
  expect(await besideReports(operands.split(' '), nodeFiles(folder))).toBe(join(place));
});

test('a session outside the working folder is told by its whole path', async () => {
  const files = nodeFiles(join(folder, 'here'));
  expect(await besideReports(['../年报/a.txt'], files)).toBe(join(folder, '年报/.gouji-review.json'));
  expect(await besideReports(['../年报', '.'], files)).toBe(join(folder, '.gouji-review.json'));
});

test('reports are filed by their path from the session', () => {
  const files = nodeFiles(join(folder, 'here'));
  expect(filedAs('../年报/a.txt', join(folder, '年报/.gouji-review.json'), files)).toBe('a.txt');
  expect(filedAs(join(folder, '年报/街道/x.txt'), '../年报/.gouji-review.json', files)).toBe('街道/x.txt');
  expect(filedAs('x.txt', 'deep/own.json', files)).toBe('../x.txt');
});
