import { describe, expect, test } from 'vitest';
import { docxWriter } from '../../../src/formats/docx/docx.js';
import type { CheckEntry } from '../../../src/formats/entry.js';
import { wordsOf } from '../../../src/messages/words-of.js';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { entries, wrong } from '../corrections/entries.js';
import { paragraphsOf, partsOf } from './parts.js';

async function paragraphs(run: readonly CheckEntry[], lang: 'zh' | 'en' = 'zh'): Promise<string[]> {
  return paragraphsOf(partsOf(await bytesOf(run, lang)));
}

function bytesOf(run: readonly CheckEntry[], lang: 'zh' | 'en' = 'zh') {
  const writer = docxWriter(wordsOf(lang));
  expect([writer.open(), ...run.map((entry) => writer.entry(entry))].join('')).toBe('');
  return writer.close();
}

const oneSum = { source: '水利局.docx', checked: check(built({ cells: { 'disputes.reconsideration.total': 3 } })) };

describe('the letter of corrections', () => {
  test('says to whom, of what, how much, and leaves the date to be filled in', async () => {
    const [title, addressee, opening] = await paragraphs([oneSum]);
    expect(title).toBe('关于退回修改2024年\n政府信息公开工作年度报告的意见');
    expect(addressee).toBe('青禾县水利局：');
    expect(opening).toBe(
      '你单位报送的《青禾县水利局2024年政府信息公开工作年度报告》（文件：水利局.docx），经核对，有1处应当改正。' +
        '现予退回，请逐条核实、修改，并于＿＿＿＿年＿＿月＿＿日前重新报送。',
    );
  });

  test('tells of a finding where it is, what is written, what should be, what to do and why', async () => {
    const told = await paragraphs([oneSum]);
    const from = told.indexOf('一、应当改正的问题');
    expect(told.slice(from + 1, from + 14)).toEqual([
      '序号',
      '位置',
      '现填',
      '应为',
      '问题、修改建议和依据',
      '1',
      '表四\n行政复议\n总计\n第 39 行',
      '3',
      '2',
      '表四“行政复议”：结果维持 1 + 尚未审结 1 ≠ 总计 3，差 1',
      '建议：表四·行政复议·总计 3 → 2（总计未随之更新）。核对该栏的四项结果和总计，改正填错的一项。',
      '依据：年度报告格式表四：行政复议、行政诉讼各自的总计栏',
      '',
    ]);
  });

  test('groups by severity, and leaves out what a reviewer has dismissed', async () => {
    const told = await paragraphs([wrong]);
    expect(told.filter((text) => /^[一二三四]、/.test(text))).toEqual([
      '一、应当改正的问题',
      '二、请核实的问题',
      '三、供参考的问题',
      '四、未能核对之处（不表明报告有误，请对照原件核实）',
    ]);
    const numbers = told.filter((text) => /^\d+$/.test(text));
    expect(told.filter((text) => text.startsWith('建议：'))).toHaveLength(wrong.checked.findings.length - 1);
    expect(numbers).toContain('3');
    expect(told).toContain('审核意见：已通知科室\n3日内改正');
    expect(told.join('')).not.toContain('HYPERLINK');
  });

  test('begins on a page of its own for each report, then tells of those that get none', async () => {
    const told = await paragraphs([...entries, oneSum]);
    expect(told.filter((text) => text.startsWith('¶'))).toEqual([
      '¶关于退回修改2024年\n政府信息公开工作年度报告的意见',
      '¶未退回修改的报告和未能读取的文件',
    ]);
    expect(told.at(-1)).toBe('1. 年报/空.txt：文件是空的；请检查导出或下载是否完整');
  });

  test('names the page and the file as whoever gets the letter knows them', async () => {
    const [finding] = oneSum.checked.findings;
    if (finding?.place == null) throw new Error('no place');
    const origin = { kind: 'page', page: 3, box: [1, 2, 3, 4] } as const;
    const findings = [{ ...finding, place: { ...finding.place, origin } }];
    const checked = { ...oneSum.checked, findings };
    const told = await paragraphs([{ source: '/内部/2024/水利局.pdf', checked }]);
    expect(told).toContain('表四\n行政复议\n总计\n第 3 页');
    expect(told.join('')).toContain('（文件：水利局.pdf）');
    expect(told.join('')).not.toContain('内部');
  });

  test('sends no report back for what is only worth knowing', async () => {
    const checked = check(built({ opening: '本报告由五个部分组成。' }));
    expect(checked.findings.map(({ severity }) => severity)).toEqual(['note']);
    const told = await paragraphs([{ source: '甲.txt', checked }]);
    expect(told[0]).toBe('未退回修改的报告和未能读取的文件');
    expect(told.at(-1)).toBe(
      '1. 《青禾县水利局2024年政府信息公开工作年度报告》（甲.txt）\n开头说报告由 5 个部分组成，正文找到 6 个部分',
    );
  });

  test('is a document without findings too, and one in English', async () => {
    expect(await paragraphs([])).toEqual([wordsOf('zh').corrections.nothing]);
    const [title, addressee] = await paragraphs(entries, 'en');
    expect([title, addressee]).toEqual([
      'Annual report on open government, 2024: returned for correction',
      'To: 青禾县水利局',
    ]);
  });

  test('is the same bytes for the same findings', async () => {
    expect(await bytesOf(entries)).toEqual(await bytesOf(entries));
  });
});
