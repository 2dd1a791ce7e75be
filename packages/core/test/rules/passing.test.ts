import { expect, test } from 'vitest';
import { checkWithProse } from '../../src/rules/check-with-prose.js';
import { built } from '../support/built-report.js';

test('the report that every other test changes passes everything', () => {
  const { findings, notAssessable } = checkWithProse(built());
  expect(findings).toEqual([]);
  expect(notAssessable).toEqual([]);
});

test('so does the one that uses the 2019 form in its time', () => {
  const editions = { proactive: '2019', applications: '2019', disputes: '2019' } as const;
  const { findings, notAssessable } = checkWithProse(built({ year: 2020, editions }));
  expect(findings).toEqual([]);
  expect(notAssessable).toEqual([]);
});

test('every place of the built report is true', () => {
  const report = built();
  for (const table of Object.values(report.tables)) {
    for (const { place, raw } of table.cells) expect(report.text.slice(place?.start, place?.end)).toBe(raw);
  }
  for (const { heading, number, title } of report.sections) {
    expect(report.text.slice(heading.start, heading.end)).toBe(`${number}、${title}`);
    expect(report.text.slice(0, heading.start).split('\n')).toHaveLength(heading.line);
  }
});
