import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

/** Sentences that claim something, each beside such as differ in little and do not. */
test.each<[BodyLevel, string, string]>([
  ['department', '行政事业性收费项目3项，收费金额12万元。', 'fees.amount 12'],
  ['department', '行政事业性收费共4项，2023年共收费36.9万元。', 'fees.amount 36.9'],
  ['department', '非税收入300万元，其中行政事业性收费92.15万元。', 'fees.amount 92.15'],
  ['department', '行政事业性收费92.15万元，其中水资源费收费60万元。', 'fees.amount 92.15'],
  ['department', '行政事业性收费92.15万元，其中检测收费3万元。', 'fees.amount 92.15'],
  ['department', '行政事业性收费92.15万元，停车收费收入3万元。', 'fees.amount 92.15'],
  ['department', '行政事业性收费92.15万元，其中涉企行政事业性收费32.15万元。', 'fees.amount 92.15'],
  ['department', '行政事业性收费92.15万元（其中水资源60万元、检测32.15万元）。', 'fees.amount 92.15'],
  ['department', '行政事业性收费项目2项，水资源费收费60万元，检测收费3万元。', ''],
  ['department', '行政事业性收费项目2项，复印费收费60万元。', ''],
  ['department', '收取信息处理费3笔，计720元。', 'fee 720'],
  ['department', '收取信息处理费3笔，计划720元。', ''],
])('%s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});
