import { expect, test } from 'vitest';
import { sentences } from '../support/sentences.js';

test('in-force-covers-issued', () => {
  expect(sentences({ cells: { 'proactive.normativeDocuments.issued': 12 } })).toMatchInlineSnapshot(`
    "表二“行政规范性文件”：本年制发 12 件，本年废止 1 件，现行有效却只有 9 件
    Table 2, “Administrative normative documents”: 12 issued and 1 repealed this year, but only 9 in force"
  `);
});

test('rule-making-power', () => {
  expect(
    sentences({ cells: { 'proactive.regulations.issued': 1, 'proactive.regulations.inForce': 3 } }),
  ).toMatchInlineSnapshot(`
    "青禾县水利局没有规章制定权，表二“规章”却填有：本年制发件数 1，现行有效件数 3
    青禾县水利局 may make no rules (规章), but Table 2 counts some: Issued this year 1, In force 3"
  `);
});
