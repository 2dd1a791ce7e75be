import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told', () => {
  test.each(['予以公开8件。', '答复申请22件，其中予以公开10件。'])('%s', (text) => {
    expect(told({ also: text })).toEqual(['warning prose/outcomes applications.granted.total']);
  });
});

describe('told of the cells that are spoken of', () => {
  test.each([
    ['部分公开3件。', ['warning prose/outcomes applications.partiallyGranted.total']],
    ['认定重复申请2件。', ['warning prose/outcomes applications.rejected.duplicate.total']],
    ['申请人主动撤回2件。', ['warning prose/outcomes applications.other.misc.total']],
    [
      '予以公开及部分公开12件。',
      ['warning prose/outcomes applications.granted.total applications.partiallyGranted.total'],
    ],
  ])('%s', (text, findings) => {
    expect(told({ also: text })).toEqual(findings);
  });
});

describe('silent', () => {
  test.each([
    '予以公开9件，部分公开2件。',
    '予以公开及部分公开11件。',
    '信息不存在7件。',
    '申请人主动撤回1件。',
    '不予公开2件。',
    '予以公开政府信息14条。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual([]);
  });
});
