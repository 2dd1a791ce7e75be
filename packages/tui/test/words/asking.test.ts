import { expect, test } from 'vitest';
import { choicesOf } from '../../src/state/choices.js';
import type { Model } from '../../src/state/model.js';
import { choiceText } from '../../src/words/choice-text.js';
import { promptText } from '../../src/words/prompt-text.js';
import { desk, files, pressed } from '../state/desk.js';

const findings = pressed(desk(['town', 'water', 'waterBefore']), 'enter');

function offered(model: Model): string[] {
  return choicesOf(model).map((choice) => choiceText(choice, model));
}

test('what can be filtered', () => {
  expect(offered(pressed(findings, 'f'))).toEqual([
    '错误',
    '警告',
    '提示',
    '只看待定',
    '只看已定',
    '办理结果总计等于各项办理结果之和 (applications/outcome-sum)',
    '不以符号代替数字 (cells/placeholder)',
  ]);
});

test('what can be exported', () => {
  expect(offered(pressed(findings, 'L', 'w'))).toEqual([
    'list of corrections, Excel (xlsx)',
    'list of corrections, Markdown',
    'list of corrections, CSV',
    'corrected report, Markdown',
    'corrected report, text',
  ]);
});

test('which reports can stand beside', () => {
  const water = pressed(findings, 'escape', 'j', 'enter', 'enter', 'b');
  expect(offered(water)).toEqual([
    '不再对照',
    `云溪县水务局  2023  ${files.waterBefore}`,
    `白沙洲镇人民政府  2023  ${files.town}`,
  ]);
});

test('corrections are told as everywhere', () => {
  expect(offered(pressed(findings, 'A'))).toEqual([expect.stringMatching(/^表三·.*→.*（.*）$/)]);
});

test.each([
  [['/'], '搜索'],
  [['d'], '理由'],
  [['m'], '备注'],
  [['enter', 'e'], /^表三·.*的数字（空白即为空）$/],
])('%o asks for %s', (keys, prompt) => {
  const { overlay, ...model } = pressed(findings, ...keys);
  const asked = overlay !== null && 'input' in overlay ? promptText(overlay, { ...model, overlay }) : '';
  expect(asked).toMatch(prompt);
});
