import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gouji } from './support/gouji.js';

const published = join(import.meta.dirname, '../../../../shared/documents/template-2021.docx');

/** What `check` says of a file. */
async function checked(content: string | Uint8Array, name: string) {
  const files = { [name]: content };
  const { exit, stdout } = await gouji(['check', name, '--format', 'json', '--fail-on', 'error'], { files });
  const [report] = JSON.parse(stdout).reports;
  return { exit, report };
}

async function expectBlank(content: string | Uint8Array, name: string): Promise<void> {
  const { exit, report } = await checked(content, name);
  expect(exit).toBe(0);
  expect(report.findings.map(({ message }: { message: string }) => message)).toEqual([
    '表二全部空白，没有填写',
    '表三全部空白，没有填写',
    '表四全部空白，没有填写',
  ]);
  expect(report.reading).toEqual([]);
}

describe.each(['2021', '2019'])('the blank form of %s', (edition) => {
  test.each([
    ['docx', 'docx'],
    ['markdown', 'md'],
    ['text', 'txt'],
  ])('as %s is found blank by check, and nothing else', async (format, extension) => {
    const { exit, bytes, stderr } = await gouji(['template', '--edition', edition, '--format', format]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    await expectBlank(bytes, `form.${extension}`);
  });
});

test('the published blank form is found blank too', async (context) => {
  if (!existsSync(published)) context.skip('there is no published form at hand');
  await expectBlank(await readFile(published), 'template.docx');
});

test('is that of 2021 as a document of Word when nothing is said, and written to a file', async () => {
  const { bytes } = await gouji(['template']);
  await gouji(['template', '--output', 'form.docx'], {
    inspect: async (folder) => expect([...(await readFile(join(folder, 'form.docx')))]).toEqual([...bytes]),
  });
  const { report } = await checked(bytes, 'form.docx');
  expect(report.edition).toBe('2021');
});

test.each([
  [['template', '--edition', '2008'], '选项 --edition 不能是“2008”，可取：2021、2019。'],
  [['template', '--format', 'pdf'], '选项 --format 不能是“pdf”，可取：docx、markdown、text。'],
  [['template', '2021'], '多出了“2021”，这个命令用不上它。'],
  [['template', '--output', 'none/form.docx'], '结果写不进“none/form.docx”：所在的文件夹不存在。'],
])('%j is refused in a sentence', async (args, sentence) => {
  expect(await gouji(args)).toMatchObject({ exit: 2, stdout: '', stderr: `gouji: ${sentence}\n` });
});

test('is not sent to a terminal as bytes', async () => {
  const { exit, stdout, stderr } = await gouji(['template'], { columns: 80 });
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toContain('--output');
  expect((await gouji(['template', '--format', 'text'], { columns: 80 })).exit).toBe(0);
});
