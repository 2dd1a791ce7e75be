import { describe, expect, test } from 'vitest';
import { type FormFormat, formFormats } from '../../../src/formats/form/form.js';
import { withFigures } from '../../../src/review/what-if.js';
import { specimen } from '../../../src/rulebook/specimen.js';
import { readOne } from '../../support/reading.js';

const report = withFigures(readOne(specimen({ cells: { 'applications.received.total': '23' } })), [
  { address: 'applications.received.total', to: 22 },
  { address: 'proactive.licensing.decisions', to: null },
]);

function lineOf(text: string, start: string): string | undefined {
  return text.split('\n').find((line) => line.includes(start));
}

describe('a corrected report', () => {
  test.each<[FormFormat, string]>([
    ['markdown', 'md'],
    ['text', 'txt'],
  ])('as %s', async (format, extension) => {
    await expect(formFormats[format](report)).toMatchFileSnapshot(`corrected.${extension}`);
  });

  test('shows what is absent, and does not fill what is blank', () => {
    const gap = readOne(specimen().replace(/^行政处罚\t.*\n/m, ''));
    const text = formFormats.text(withFigures(gap, [{ address: 'proactive.licensing.decisions', to: null }]));
    expect(lineOf(text, '行政处罚')).toBe('行政处罚\t（缺）\t\t');
    expect(lineOf(text, '行政许可')).toBe('行政许可\t\t\t');
  });

  test('of Markdown keeps its headings', () => {
    const source = specimen()
      .replace(/^(.*年度报告)$/m, '# $1')
      .replace(/^([一二三四五六]、.*情况)$/gm, '## **$1**')
      .replace('（三）政府信息管理。', '### （三）政府信息管理\n\n');
    const markdown = formFormats.markdown(readOne(source));
    expect(markdown).toMatch(/^# 青禾县水利局2024年政府信息公开工作年度报告\n/);
    expect(lineOf(markdown, '总体情况')).toMatch(/^根据/);
    expect(markdown.split('\n')).toEqual(expect.arrayContaining(['## 一、总体情况', '### （三）政府信息管理']));
  });

  test('takes no words for mark-up', () => {
    const source = specimen().replace('落实公开属性源头认定', '- *落实*<b>[公开](x)属性');
    expect(formFormats.markdown(readOne(source))).toContain('\\*落实\\*&lt;b&gt;\\[公开\\](x)属性');
  });
});
