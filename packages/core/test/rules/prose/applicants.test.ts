import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told of the cells that are spoken of', () => {
  test.each([
    [
      '新收申请22件，其中自然人18件、商业企业4件。',
      [
        'warning prose/applicants applications.received.naturalPerson',
        'warning prose/applicants applications.received.commercialEnterprise',
      ],
    ],
  ])('%s', (text, findings) => {
    expect(told({ also: text })).toEqual(findings);
  });
});

describe('silent', () => {
  test.each([
    '新收申请22件，其中自然人19件，法人或其他组织3件。',
    '受理申请23件，其中自然人20件，法人或其他组织3件。',
    '未收到公民、法人和其他组织的举报。',
    '服务企业120家。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual([]);
  });
});
