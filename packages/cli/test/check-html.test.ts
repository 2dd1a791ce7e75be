import { describe, expect, test } from 'vitest';
import { decidedSession } from './support/decided.js';
import { gouji } from './support/gouji.js';
import { reportText } from './support/report-text.js';

const text = reportText({ cells: { 'disputes.reconsideration.upheld': 1, 'proactive.licensing.decisions': '' } });
const files = { 'a.txt': text, 'b.txt': reportText({ agency: '云溪县民政局' }) };

/** The text of a page: what is in its body, without its elements. */
function told(page: string): string[] {
  const body = page.slice(page.indexOf('<body>'));
  return body
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('--format html', () => {
  test('writes one page of what was found', async () => {
    const { exit, stdout, stderr } = await gouji(['check', 'a.txt', '--format', 'html'], { files });
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' });
    expect(stdout.startsWith('<!doctype html>\n<html lang="zh-CN">\n')).toBe(true);
    expect(stdout.endsWith('</html>\n')).toBe(true);
    await expect(`${told(stdout).join('\n')}\n`).toMatchFileSnapshot('snapshots/check-html.txt');
  });

  test('in English', async () => {
    const { stdout } = await gouji(['check', 'a.txt', '--format', 'html', '--lang', 'en'], { files });
    expect(stdout).toContain('<html lang="en">');
    expect(told(stdout)).toContain('Table 4: Reconsideration and litigation');
  });

  test('has the contents of several reports, and what could not be read', async () => {
    const { exit, stdout } = await gouji(['check', 'a.txt', 'b.txt', 'c.txt', '--format', 'html'], {
      files: { ...files, 'c.txt': '' },
    });
    expect(exit).toBe(2);
    expect(stdout).toContain('<a href="#r2">云溪县民政局</a>');
    expect(told(stdout)).toContain('c.txt');
  });

  test('tells what was decided', async () => {
    const decided = { ...files, 's.json': decidedSession('a.txt', text, [{ status: 'dismissed', reason: '已核实' }]) };
    const { stdout } = await gouji(['check', 'a.txt', '--format', 'html', '--session', 's.json'], { files: decided });
    expect(told(stdout)).toContain('不需整改 · 已核实');
  });
});
