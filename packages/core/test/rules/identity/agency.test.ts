import { describe, expect, test } from 'vitest';
import { checkWithProse } from '../../../src/rules/check-with-prose.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const fault = ['warning identity/agency'];

describe('another body’s name', () => {
  test.each([
    '2024年，青禾县林业局认真贯彻落实《条例》。',
    '2024年，青禾县林业局在县委、县政府领导下做好公开。',
    '2024年，东屏县水利局主动公开政府信息120条。',
    '今年以来，东屏县水利局高度重视政府信息公开工作。',
    '本报告由青禾县林业局根据《条例》编制。',
    '现公布《东屏县教育局2024年政府信息公开工作年度报告》。',
    '如对本报告有疑问，请与东屏县水利局办公室联系（电话：0000）。',
  ])('%s', (opening) => {
    expect(told({ opening })).toEqual(fault);
  });

  test('of another township', () => {
    const opening = '2024年，柳树镇人民政府认真贯彻落实《条例》。';
    expect(told({ agency: '青禾县河口镇人民政府', opening })).toEqual(fault);
  });

  test('is told once', () => {
    const sentence = '2024年，青禾县林业局认真贯彻落实《条例》。';
    const findings = checkWithProse(built({ opening: sentence, also: sentence })).findings;
    expect(findings.map(({ facts }) => facts)).toEqual([{ agency: '青禾县水利局', named: '青禾县林业局' }]);
  });
});

describe('silent: short and long forms', () => {
  test.each([
    ['青禾县工业和信息化局', '2024年，青禾县工信局认真贯彻落实《条例》。'],
    ['青禾县工信局', '本报告由云溪市青禾县工业和信息化局根据《条例》编制。'],
    ['洪泽区人民政府', '本报告由淮安市洪泽区人民政府办公室根据《条例》编制。'],
    ['青禾县发展和改革委员会', '2024年，县发改委认真贯彻落实《条例》。'],
    ['青禾县水利局', '2024年，我局认真贯彻落实《条例》。'],
  ])('%s: %s', (agency, opening) => {
    expect(told({ agency, opening }, { only: ['identity'] })).toEqual([]);
  });
});

describe('silent: higher and lower bodies, partners, addressees', () => {
  test.each([
    '2024年，云溪市水利局认真贯彻落实《条例》，我局积极配合。',
    '2024年，青禾县人民政府高度重视政府信息公开工作。',
    '2024年，县林业局认真贯彻落实《条例》。',
    '2024年，青禾县林业局主动公开政府信息120条。',
    '联合青禾县林业局开展宣传，答复青禾县财政局来函。',
    '2024年，青禾县林业局、青禾县水利局联合发布公告。',
    '如对本报告有疑问，请与青禾县政务服务中心联系。',
    '如对本报告有疑问，请与青禾县人民政府办公室联系。',
    '根据国家税务总局东屏县税务局来函，公开相关信息。',
  ])('%s', (opening) => {
    expect(told({ opening })).toEqual([]);
  });

  test('of a government, whose departments are its own', () => {
    const opening = '2024年，青禾县林业局认真贯彻落实《条例》。';
    expect(told({ agency: '青禾县人民政府', opening }, { only: ['identity'] })).toEqual([]);
  });

  test('where the body’s own name tells no level', () => {
    const opening = '2024年，青禾县林业局认真贯彻落实《条例》。';
    expect(told({ agency: '国家税务总局青禾县税务局', opening })).toEqual([]);
  });
});
