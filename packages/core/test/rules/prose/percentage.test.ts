import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told', () => {
  test.each([
    '公开信息80条，其中网站50条，占65.2%。',
    '公开信息80条，上年60条，增长25%。',
    '公开信息80条，上年100条，增长20%。',
    '公开信息80条，其中网站50条、公众号30条，分别占62.5%、73.5%。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual(['warning prose/percentage']);
  });
});

describe('told of the cells that are spoken of', () => {
  test.each([['公开信息80条，其中网站50条，占62.4%。', ['note prose/percentage']]])('%s', (text, findings) => {
    expect(told({ also: text })).toEqual(findings);
  });
});

describe('silent', () => {
  test.each([
    '公开信息80条，其中网站50条，占62.5%。',
    '公开信息80条，其中网站53条，占66.3%。',
    '公开信息80条，其中网站50条，约占60%。',
    '公开信息80条，同比增长35%。',
    '公开信息80条，上年64条，增长25%。',
    '办结率100%。',
    '满意率97.8%。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual([]);
  });
});
