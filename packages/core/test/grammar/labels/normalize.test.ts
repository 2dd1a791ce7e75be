import { describe, expect, test } from 'vitest';
import { labelKey, splitNumber, withoutRemarks } from '../../../src/grammar/labels/normalize.js';

describe('what tells a label from others', () => {
  test.each([
    ['as it is', '规章', '规章'],
    ['without spaces', ' 规 章　', '规章'],
    ['without brackets and stops', '（一）予以公开。', '一予以公开'],
    ['without quotes', '危及“三安全一稳定”', '危及三安全一稳定'],
    ['with digits and letters', '3.附件abc', '3附件abc'],
    ['with small letters for capital ones', 'ABZ表', 'abz表'],
    ['with half-width digits and letters', '１．附件ａｚ９', '1附件az9'],
    ['with the numeral nought', '二〇二四', '二〇二四'],
    ['with the first and the last of digits and letters', '0表z', '0表z'],
    ['with the first of full-width digits', '１０．附件', '10附件'],
    ['without full-width signs', '甲：乙｜丙～', '甲乙丙'],
    ['without breaks of Markdown', '本年<br>新收<br/>政府<BR />信息', '本年新收政府信息'],
    ['nothing', '（——）', ''],
    ['between what is left out', '甲-乙-丙', '甲乙丙'],
  ])('%s: %s', (_, text, key) => expect(labelKey(text)).toBe(key));
});

describe('a number at the head of a key', () => {
  test.each([
    ['1属于国家秘密', '1', '属于国家秘密'],
    ['12属于国家秘密', '12', '属于国家秘密'],
    ['一本年新收', '一', '本年新收'],
    ['十二其他', '十二', '其他'],
    ['规章3', '', '规章3'],
    ['', '', ''],
  ])('%s', (key, number, words) => expect(splitNumber(key)).toEqual({ number, words }));
});

describe('a label without its remarks', () => {
  test.each([
    ['（二）部分公开（区分处理的，只计这一情形）', '（二）部分公开'],
    ['( 二 )部分公开(区分处理的)', '( 二 )部分公开'],
    ['  （十二）其他〔说明〕', '  （十二）其他'],
    ['本年收费金额（单位：万元）', '本年收费金额'],
    ['本年收费金额【单位：万元】', '本年收费金额'],
    ['本年收费金额（单位', '本年收费金额'],
    ['规章（甲）和（乙）', '规章和'],
    ['（说明）规章', '规章'],
    ['规章（一）', '规章'],
    ['规章', '规章'],
  ])('%s', (text, without) => expect(withoutRemarks(text)).toBe(without));
});
