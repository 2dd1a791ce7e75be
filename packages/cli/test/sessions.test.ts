import { describe, expect, test } from 'vitest';
import type { Setting } from './support/gouji.js';
import { reportText } from './support/report-text.js';
import { session } from './support/session.js';

/** 新收 21 件，自然人的总计漏写一位 */
const slip = {
  'applications.received.naturalPerson': 21,
  'applications.received.commercialEnterprise': 1,
  'applications.received.total': 22,
  'applications.carriedOver.naturalPerson': 1,
  'applications.carriedOver.total': 1,
  'applications.granted.naturalPerson': 5,
  'applications.granted.commercialEnterprise': 1,
  'applications.granted.total': 6,
  'applications.partiallyGranted.naturalPerson': 10,
  'applications.partiallyGranted.total': 10,
  'applications.unavailable.notHeld.naturalPerson': 7,
  'applications.unavailable.notHeld.total': 7,
  'applications.concluded.naturalPerson': 2,
  'applications.concluded.commercialEnterprise': 1,
  'applications.concluded.total': 23,
};
const unsure = { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 2 };
/** Which of two figures has a digit too many, the sum cannot tell. */
const equal = {
  'disputes.reconsideration.upheld': 11,
  'disputes.reconsideration.corrected': 11,
  'disputes.reconsideration.total': 12,
};
const blanks = { 'applications.granted.total': '', 'applications.received.otherOrganization': '' };
const files = {
  '水利局.txt': reportText(),
  '年报/民政局.txt': reportText({ agency: '青禾县民政局', cells: slip }),
  '年报/司法局.txt': reportText({ agency: '青禾县司法局', cells: unsure }),
  '年报/街道/东街.txt': reportText({ agency: '青禾县东街街道办事处', cells: blanks }),
  '年报/空文件.txt': '',
  '信访局.txt': reportText({ agency: '青禾县信访局', cells: equal }),
};

/** Each named after the file that holds what it looks like. */
const sessions: Readonly<Record<string, readonly [line: string, setting?: Setting]>> = {
  'check-clean': ['check 水利局.txt'],
  'check-clean-en': ['check 水利局.txt --lang en'],
  'check-folder': ['check 水利局.txt 年报'],
  'check-folder-en': ['check 水利局.txt 年报 --lang en'],
  'check-terminal': ['check 年报 --no-color', { columns: 80 }],
  'check-narrow-terminal': ['check 年报/民政局.txt --no-color', { columns: 50 }],
  'check-colors': ['check 年报/司法局.txt', { columns: 80, env: { TERM: 'xterm' } }],
  'check-blank-as-zero': ['check 年报/街道 --blank-as-zero'],
  'check-equally-likely': ['check 信访局.txt'],
  'check-equally-likely-en': ['check 信访局.txt --lang en', { columns: 80, env: { NO_COLOR: '1' } }],
  'check-only': ['check 年报/民政局.txt --only applications/row-sum,disputes --skip disputes'],
  'check-json': ['check 年报/司法局.txt 年报/空文件.txt --format json'],
  'check-ndjson': ['check 年报/司法局.txt 年报/空文件.txt --format ndjson'],
  'check-csv': ['check 年报 --format csv'],
  'check-markdown': ['check 年报/司法局.txt 年报/空文件.txt --format markdown'],
  'check-github': ['check 年报/司法局.txt 年报/空文件.txt --format github'],
  'extract-csv': ['extract 年报/街道 --format csv'],
  'template-text': ['template --edition 2019 --format text'],
  rules: ['rules'],
  'rules-en': ['rules --lang en'],
  'explain-rule': ['explain applications/row-sum'],
  'explain-address': ['explain applications.denied.stateSecret.total'],
  'explain-rule-en': ['explain applications/balance --lang en --no-color', { columns: 80 }],
  'explain-address-en': ['explain proactive.fees.amount --lang en'],
  'explain-row': ['explain applications.denied.stateSecret'],
  'explain-address-terminal': ['explain applications.received.total --no-color', { columns: 60 }],
};

describe('a call looks the same as before:', () => {
  test.each(Object.entries(sessions))('%s', async (name, [line, setting]) => {
    await expect(await session(line, { files, ...setting })).toMatchFileSnapshot(`sessions/${name}.txt`);
  });
});
