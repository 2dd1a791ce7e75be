import { expect, test } from 'vitest';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const garbled = { 'denied.otherLaw': { label: '2.其他法律行政止公开', fit: 'similar' } } as const;

test('labels that are only like the form’s make one finding a table', () => {
  const headings = [{ label: '商业企', form: '商业企业', fit: 'similar' }] as const;
  const changes = { tables: { applications: { labels: garbled, headings } } };
  expect(told(changes)).toEqual(['note structure/labels']);
  expect(check(built(changes)).findings[0]?.facts).toMatchObject({
    labels: [
      { printed: '商业企', form: '商业企业' },
      { printed: '2.其他法律行政止公开', form: '2.其他法律行政法规禁止公开' },
    ],
  });
});

test('customary variants are silent', () => {
  const labels = { normativeDocuments: { label: '规范性文件', fit: 'variant' } } as const;
  const headings = [{ label: '本年度制发数', form: '本年制发件数', fit: 'variant' }] as const;
  expect(told({ tables: { proactive: { labels, headings } } })).toEqual([]);
});

test('labels in doubt are told as doubts', () => {
  expect(told({ tables: { applications: { labels: garbled, doubtfulRows: ['denied.otherLaw'] } } })).toEqual([]);
});
