import { describe, expect, test } from 'vitest';
import { type Figure, figureOf } from '../../src/grid/figure.js';

const plain = { state: 'number', note: '', unit: '', spaced: false, worded: false } as const;

function figure(value: number, particular: Partial<Figure> = {}): Figure {
  return { ...plain, value, ...particular };
}

describe('figures', () => {
  test.each<[string, string, Figure]>([
    ['a digit', '0', figure(0)],
    ['the last digit', '9', figure(9)],
    ['two digits', '10', figure(10)],
    ['fifteen digits, the most a number holds exactly', '999999999999999', figure(999_999_999_999_999)],
    ['full-width digits', '１２０', figure(120)],
    ['thousands set apart', '1,234', figure(1234)],
    ['thousands set apart by full-width commas', '1，234，567', figure(1_234_567)],
    ['a fraction', '86.4', figure(86.4)],
    ['a fraction below one', '0.5', figure(0.5)],
    ['a fraction with a full-width point', '３．５', figure(3.5)],
    ['thousands and a fraction', '1,234.50', figure(1234.5)],
    ['a space between digits', '2 0', figure(20, { spaced: true })],
    ['a hard space between digits', '2\u00a00', figure(20, { spaced: true })],
  ])('%s: %s', (_, raw, expected) => expect(figureOf(raw)).toEqual(expected));
});

describe('signs', () => {
  test.each<[string, string, Figure]>([
    ['plus', '+4', figure(4)],
    ['minus', '-4', figure(-4)],
    ['full-width minus', '－4', figure(-4)],
    ['mathematical minus', '−4', figure(-4)],
    ['minus and a space', '- 4', figure(-4)],
    ['minus nothing is nothing', '-0', figure(0)],
    ['a rise in words', '增4', figure(4, { worded: true })],
    ['a rise in longer words', '增加4', figure(4, { worded: true })],
    ['a fall in words', '减4', figure(-4, { worded: true })],
    ['a fall in longer words', '减少 4', figure(-4, { worded: true })],
    ['a fall of thousands', '-1,234', figure(-1234)],
  ])('%s: %s', (_, raw, expected) => expect(figureOf(raw)).toEqual(expected));
});

describe('units', () => {
  test.each<[string, string, Figure]>([
    ['万元 is not 元', '86.4万元', figure(86.4, { unit: '万元' })],
    ['亿元', '2亿元', figure(2, { unit: '亿元' })],
    ['元', '5元', figure(5, { unit: '元' })],
    ['after a space', '12 件', figure(12, { unit: '件' })],
    ['with a remark', '12件（含修订2件）', figure(12, { unit: '件', note: '含修订2件' })],
    ...['条', '份', '宗', '起', '项', '次', '个', '人', '篇'].map((unit): [string, string, Figure] => [
      unit,
      `3${unit}`,
      figure(3, { unit }),
    ]),
  ])('%s: %s', (_, raw, expected) => expect(figureOf(raw)).toEqual(expected));
});

describe('remarks', () => {
  test.each<[string, string, string]>([
    ['round brackets', '22（其中修订16件）', '其中修订16件'],
    ['half-width brackets', '22(其中修订16件)', '其中修订16件'],
    ['spaces around', '22 （ 含2件 ）', '含2件'],
    ['angled brackets', '22〔含2件〕', '含2件'],
    ['lenses', '22【含2件】', '含2件'],
    ['on the next line', '22\n（含2件）', '含2件'],
    ['a stop after the bracket', '22（含2件）。', '含2件'],
    ['a bracket never closed', '22（含2件', '含2件'],
    ['其中', '22其中修订16件', '其中修订16件'],
    ['其中 after a comma', '22，其中修订16件', '其中修订16件'],
    ['a footnote in a circle', '19①', '①'],
    ['a star', '19*', '*'],
    ['several stars', '19**', '**'],
    ['a reference mark', '19※', '※'],
    ['a note', '19注', '注'],
    ['a numbered note', '19注2', '注2'],
  ])('%s: %s', (_, raw, note) => {
    expect(figureOf(raw)?.note).toBe(note);
    expect(figureOf(raw)?.value).toBe(Number.parseInt(raw, 10));
  });
});

describe('damage', () => {
  test.each([
    ['a hard space as ? before', '? 12'],
    ['a hard space as ? behind', '12 ?'],
    ['a hard space as � before', '\ufffd  12'],
    ['a hard space as � behind', '12  \ufffd'],
    ['a full-width ?', '？ 12'],
  ])('%s is no part of the figure: %s', (_, raw) => expect(figureOf(raw)).toEqual(figure(12)));

  test.each(['?12', '12?', '\ufffd12'])('%s can be a lost digit', (raw) => expect(figureOf(raw)).toBeNull());
});

describe('placeholders', () => {
  test.each(['/', '\\', '-', '--', '—', '——', '–', '――', '―', '无', '不适用', '／', '－', '＼'])('%s', (raw) => {
    expect(figureOf(raw)).toEqual({ ...plain, state: 'placeholder', value: null });
  });
});

describe('what is no figure', () => {
  test.each([
    ['nothing', ''],
    ['a label with a number', '1.属于国家秘密'],
    ['a label with a number and a full-width stop', '1．属于国家秘密'],
    ['a label with a number and a comma', '1、属于国家秘密'],
    ['a label with two digits', '12、属于国家秘密'],
    ['a number with its stop alone', '1.'],
    ['digits that run on', '007'],
    ['zeros that run on', '00'],
    ['a fraction that runs on', '00.5'],
    ['zeros with a space', '0 0'],
    ['digits with two spaces', '1 2 3'],
    ['ill-grouped thousands', '12,34'],
    ['ill-grouped thousands behind good ones', '1,234,56'],
    ['two points', '1.2.3'],
    ['a comma at the end', '1,'],
    ['more digits than a number holds', '1234567890123456'],
    ['more digits than a number holds, with a fraction', '12345678901234.56'],
    ['a share', '50%'],
    ['a span', '3-4'],
    ['a date', '2024年'],
    ['a sign alone', '+'],
    ['words of a rise', '增长'],
    ['words', '若干'],
    ['words and digits', '约3'],
    ['a head of a cut label', '3（七）'],
    ['a head of a cut label with two numerals', '3（十二）'],
    ['an empty remark', '3（）'],
    ['a remark in two brackets', '3（甲）（乙）'],
    ['words behind it', '3其他'],
    ['a placeholder and more', '无法'],
    ['a placeholder of four', '----'],
  ])('%s: %s', (_, raw) => expect(figureOf(raw)).toBeNull());

  test('a cell longer than any remark', () => {
    const remark = (length: number) => `3（${'含'.repeat(length)}）`;
    expect(figureOf(remark(197))?.value).toBe(3);
    expect(figureOf(remark(198))).toBeNull();
  });
});
