import { describe, expect, test } from 'vitest';
import { configFaultMessage, longestConfig, parseConfig } from '../../src/config/index.js';

/** What is told of a text that is no sound config. */
function told(text: string, lang: 'zh' | 'en' = 'en'): string[] {
  const reading = parseConfig(text);
  return reading.ok ? [] : reading.faults.map((fault) => configFaultMessage(fault, lang));
}

const full = {
  $schema: './config.schema.json',
  lang: 'zh',
  failOn: 'warning',
  only: ['applications', 'cells/blank'],
  skip: ['structure/labels'],
  severities: { cells: 'note', 'cells/blank': 'off' },
  blankAsZero: true,
  thresholds: { copiedShare: 0.4, jumpFactor: 3 },
  deadlines: { department: '01-20', government: null, township: '02-28' },
  levels: { 青禾县政务服务中心: 'department' },
  renamed: { 青禾县环保局: '青禾县生态环境局' },
  roster: '名单.txt',
  session: '.gouji-review.json',
};

describe('a config', () => {
  test('is read whole', () => {
    expect(parseConfig(JSON.stringify(full, null, 2))).toEqual({ ok: true, config: full });
  });

  test('knows the last name of a body that was renamed twice', () => {
    expect(parseConfig('{"renamed": {"乙局": "丙局", "甲局": "乙局", "丁局": "乙局"}}')).toEqual({
      ok: true,
      config: { renamed: { 甲局: '丙局', 乙局: '丙局', 丁局: '丙局' } },
    });
  });

  test('may be empty, and may begin with a byte-order mark', () => {
    expect(parseConfig('\uFEFF{}')).toEqual({ ok: true, config: {} });
  });
});

describe('a config that is not valid is told by line and key', () => {
  test.each([
    ['', ['line 1, column 1: no JSON from there on; look at its quotes, commas and brackets']],
    [
      '{\n  "skip": ["cells"],\n}',
      ['line 3, column 1: no JSON from there on; look at its quotes, commas and brackets'],
    ],
    ['{ // why\n}', ['line 1, column 3: no JSON from there on; look at its quotes, commas and brackets']],
    ['[]', ['line 1: cannot be []; it has to be keys with values between { }']],
    ['{\n"skipp": []}', ['line 2, skipp: there is no such key; did you mean "skip"?']],
    ['{\n"colour": 1}', ['line 2, colour: there is no such key']],
    [
      '{"skip": [],\n"only": "cells"}',
      [
        'line 1, skip: cannot be []; it has to be one or more things between [ ]',
        'line 2, only: cannot be "cells"; it has to be one or more things between [ ]',
      ],
    ],
    [
      '{"skip": ["cells",\n"cells/blnk"]}',
      ['line 2, skip[1]: "cells/blnk" is neither a rule nor a part of the rules; did you mean "cells/blank"?'],
    ],
    [
      '{"severities": {\n"cell/blank": "note",\n"cells": "fatal"}}',
      [
        'line 2, severities.cell/blank: "cell/blank" is neither a rule nor a part of the rules; did you mean "cells/blank"?',
        'line 3, severities.cells: cannot be "fatal"; it has to be one of "error", "warning", "note", "off"',
      ],
    ],
    [
      '{"deadlines": {"township": "02-30",\n"department": "1-31", "goverment": null}}',
      [
        'line 1, deadlines.township: cannot be "02-30"; it has to be month-day, such as "01-31", or null for none',
        'line 2, deadlines.department: cannot be "1-31"; it has to be month-day, such as "01-31", or null for none',
        'line 2, deadlines.goverment: there is no such key; did you mean "government"?',
      ],
    ],
    [
      '{"thresholds": {"copiedShare": 1.5, "jumpFactor": 1}}',
      [
        'line 1, thresholds.copiedShare: cannot be 1.5; it has to be a number above 0 and at most 1',
        'line 1, thresholds.jumpFactor: cannot be 1; it has to be a number above 1',
      ],
    ],
    [
      '{"blankAsZero": "yes", "roster": " "}',
      [
        'line 1, blankAsZero: cannot be "yes"; it has to be true or false',
        'line 1, roster: cannot be " "; it has to be text between quotes, neither empty nor too long',
      ],
    ],
    ['{"lang": "zh",\n"lang": "en"}', ['line 2, lang: the key stands there twice; keep one']],
    [
      '{"renamed": {"甲局": "乙局",\n"乙局": "甲局", "丙局": "甲局", "丁局": "丁局"}}',
      [
        'line 1, renamed.甲局: the renaming leads back to where it began; let the last name stay',
        'line 2, renamed.丁局: the renaming leads back to where it began; let the last name stay',
      ],
    ],
  ])('%s', (text, sentences) => {
    expect(told(text)).toEqual(sentences);
  });

  test('in Chinese too', () => {
    expect(told('{\n"skipp": [],\n"lang": "fr", "skip": ["cells/blnk"]}', 'zh')).toEqual([
      '第 2 行 skipp 不是配置项，是不是“skip”',
      '第 3 行 lang 不能是 "fr"，应为 "zh"、"en" 之一',
      '第 3 行 skip[0] 里的“cells/blnk”不是规则，也不是规则的部分，是不是“cells/blank”',
    ]);
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s is a key like any other', (name) => {
    expect(told(`{"${name}": {}}`)).toEqual([`line 1, ${name}: there is no such key`]);
    expect(told(`{"severities": {"${name}": "note"}}`)).toHaveLength(1);
  });
});

describe('hostile text', () => {
  test('of many levels is told, not followed', () => {
    const deep = `{"levels": ${'['.repeat(400_000)}${']'.repeat(400_000)}}`;
    expect(told(deep)).toEqual(['line 1, levels: cannot be […]; it has to be keys with values between { }']);
  });

  test('that is too long is not read', () => {
    expect(told(`{}${' '.repeat(longestConfig)}`)).toEqual([
      'it has 1000002 characters, and may have 1000000; is it the right file?',
    ]);
  });

  test('with a name of half a million characters is told in short', () => {
    const [sentence = ''] = told(`{"${'a'.repeat(500_000)}": 1}`);
    expect(sentence.length).toBeLessThan(200);
  });

  test('with thirty thousand bodies that are renamed in a row takes no longer than it is', () => {
    const chain = Array.from({ length: 30_000 }, (_, at) => [`a${at}`, `a${at + 1}`]);
    const reading = parseConfig(JSON.stringify({ renamed: Object.fromEntries(chain) }));
    expect(reading.ok && new Set(Object.values(reading.config.renamed ?? {}))).toEqual(new Set(['a30000']));
  });
});
