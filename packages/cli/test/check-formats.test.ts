import { describe, expect, test } from 'vitest';
import { gouji } from './support/gouji.js';
import { reportText } from './support/report-text.js';

const files = {
  'good.txt': reportText(),
  'wrong.txt': reportText({ cells: { 'disputes.reconsideration.upheld': 1 } }),
  'empty.txt': '',
};

const formats = ['sarif', 'junit', 'github', 'xlsx', 'docx'];

describe.each(formats)('--format %s', (format) => {
  test.each([
    ['good.txt', 0],
    ['wrong.txt', 1],
    ['wrong.txt empty.txt', 2],
  ])('of %s has the exit code of every format', async (inputs, code) => {
    const { exit, bytes } = await gouji(['check', ...inputs.split(' '), '--format', format], { files });
    expect(exit).toBe(code);
    expect(bytes.length > 0).toBe(format !== 'github' || code !== 0);
  });

  test('leaves nothing behind when an input cannot be found', async () => {
    const { exit, stderr } = await gouji(['check', 'none.txt', '--format', format, '--output', 'o'], { files });
    expect(exit).toBe(2);
    expect(stderr).toContain('none.txt');
  });
});

test('documents of bytes are not sent to a terminal', async () => {
  for (const format of ['xlsx', 'docx']) {
    const { exit, stdout } = await gouji(['check', 'good.txt', '--format', format], { files, columns: 80 });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  }
});

test('SARIF and JUnit tell the finding, where it is and its rule', async () => {
  const sarif = await gouji(['check', 'wrong.txt', '--format', 'sarif', '--lang', 'en'], { files });
  const [result] = JSON.parse(sarif.stdout).runs[0].results;
  expect(result).toMatchObject({ ruleId: 'disputes/outcome-sum', level: 'error' });
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('wrong.txt');
  expect(result.relatedLocations).toHaveLength(5);
  const junit = await gouji(['check', 'wrong.txt', '--format', 'junit'], { files });
  expect(junit.stdout).toContain('<failure type="error"');
});
