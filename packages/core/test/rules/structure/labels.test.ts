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

test('points to the first misprint, of the headings before the rows', () => {
  const headings = [{ label: '商业企', form: '商业企业', fit: 'similar' }] as const;
  const rows = built({ tables: { applications: { labels: garbled } } });
  const row = rows.tables.applications?.rows.find(({ fit }) => fit === 'similar');
  expect(check(rows).findings).toMatchObject([
    { facts: { table: 'applications', edition: '2021', labels: [{ place: row?.place }] }, place: row?.place },
  ]);
  const both = built({ tables: { applications: { labels: garbled, headings } } });
  expect(check(both).findings[0]?.place).toEqual(both.tables.applications?.headings[0]?.place);
});

test('a heading alone is told too, and one as in the form is not told with it', () => {
  const headings = [
    { label: '自然人', form: '自然人', fit: 'exact' },
    { label: '商业企', form: '商业企业', fit: 'similar' },
  ] as const;
  const { findings } = check(built({ tables: { applications: { headings } } }));
  expect(findings).toMatchObject([{ facts: { labels: [{ printed: '商业企' }] } }]);
});

test('a label in doubt is left out where another is told', () => {
  const labels = { ...garbled, granted: { label: '（一）予以公升', fit: 'similar' } } as const;
  const { findings } = check(built({ tables: { applications: { labels, doubtfulRows: ['denied.otherLaw'] } } }));
  expect(findings).toMatchObject([{ facts: { labels: [{ printed: '（一）予以公升' }] } }]);
  expect(findings).toHaveLength(1);
});
