import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument, readDocuments } from '../../src/documents/index.js';
import { cellAt, problemOf } from './compared.js';

const row = (figures: string) => `<tr><td>${figures.replaceAll(' ', '</td><td>')}</td></tr>`;
const table = `<table>${row('信息内容 本年制发件数 本年废止件数 现行有效件数')}${row('规章 1 2 3')}</table>`;
const page = `<html><h1>青禾县水利局2024年政府信息公开工作年度报告</h1>${table}</html>`;

async function all(bytes: Uint8Array): Promise<[string | null, string | number][]> {
  const found: [string | null, string | number][] = [];
  for await (const { path, reading } of readDocuments(bytes)) {
    found.push([path, reading.ok ? reading.reports.length : reading.problem.kind]);
  }
  return found;
}

test('an archive gives each of its reports with its path, in order, and what is wrong with the others', async () => {
  const archive = zipSync({
    '乙/b.html': strToU8(page),
    'a.htm': strToU8(page),
    'broken.docx': strToU8('PK\x03\x04'),
    'inner.zip': zipSync({ 'c.html': strToU8(page) }),
    'empty.txt': strToU8(''),
    'picture.png': strToU8('x'),
    '__MACOSX/a.htm': strToU8(page),
  });
  expect(await all(archive)).toEqual([
    ['a.htm', 1],
    ['broken.docx', 'damaged'],
    ['empty.txt', 'empty'],
    ['inner.zip', 'other-format'],
    ['乙/b.html', 1],
  ]);
});

test('an archive without reports, one that unpacks without end and one that breaks off are told', async () => {
  expect(await all(zipSync({ 'a.png': strToU8('x') }))).toEqual([[null, 'no-report']]);
  expect(await all(zipSync({ 'a.txt': new Uint8Array(65 * 1024 * 1024) }))).toEqual([['a.txt', 'unpacks-too-large']]);
  expect(await all(zipSync({ 'a.txt': strToU8(page) }).slice(0, 60))).toEqual([[null, 'damaged']]);
  expect(await problemOf(zipSync({ 'a.html': strToU8(page) }))).toMatchObject({ kind: 'other-format' });
}, 60_000);

test.each([
  [
    'quoted-printable',
    (text: string) =>
      [...new TextEncoder().encode(text)]
        .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('')
        .replace(/(.{72})/g, '$1=\r\n'),
  ],
  [
    'base64',
    (text: string) =>
      Buffer.from(text)
        .toString('base64')
        .replace(/(.{76})/g, '$1\r\n'),
  ],
  ['8bit', (text: string) => text],
])('a saved page is read, its parts in %s', async (encoding, write) => {
  const parts = [
    'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--x"\r\n\r\n',
    '\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n',
    `\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${write(page)}\r\n`,
    '--',
  ];
  const reading = await readDocument(new TextEncoder().encode(parts.join('----x')), { name: 'a.mhtml' });
  if (!reading.ok) throw new Error(reading.problem.kind);
  const [report] = reading.reports;
  expect(report && cellAt(report, 'proactive.regulations.inForce')?.value).toBe(3);
  expect(report?.agency).toBe('青禾县水利局');
});
