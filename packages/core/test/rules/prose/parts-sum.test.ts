import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told', () => {
  test.each([
    '公开信息80条，其中网站40条、公众号32条。',
    '公开信息80条（网站40条、公众号32条）。',
    '公开信息80条，包括：网站40条，公众号32条。',
    '网站40条、公众号32条，合计80条。',
    '公开信息80条，网站40条，其余32条在公众号。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual(['warning prose/parts-sum']);
  });
});

describe('told of the cells that are spoken of', () => {
  test.each([['公开信息80条，其中网站50条、公众号32条。', ['error prose/parts-sum']]])('%s', (text, findings) => {
    expect(told({ also: text })).toEqual(findings);
  });
});

describe('silent', () => {
  test.each([
    '公开信息80条，其中网站50条、公众号30条。',
    '公开信息80条，其中网站50条。',
    '公开信息80条，其中网站20条、公众号32条等。',
    '公开信息80条，其中网站5条、公众号2条。',
    '收到来信16件，办结16件，其中网上10件、信函6件。',
    '公开信息约80条，其中网站40条、公众号32条。',
    '公开信息80条，其中网站50条、公众号30条，开展培训3次。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual([]);
  });
});
