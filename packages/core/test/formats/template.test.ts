import { describe, expect, test } from 'vitest';
import { forms, tableKeys } from '../../src/form/index.js';
import { templateFormats } from '../../src/formats/template/template.js';
import { readText } from '../../src/grammar/read.js';
import { check } from '../../src/rules/check.js';

describe.each(['2021', '2019'] as const)('the blank form of %s', (edition) => {
  test.each(['markdown', 'text'] as const)('as %s is read as a form that nobody has filled in', (format) => {
    const reading = readText(templateFormats[format](edition));
    const [report, ...others] = reading.ok ? reading.reports : [];
    if (report === undefined) throw new Error('no report');
    expect(others).toEqual([]);
    expect(report).toMatchObject({ agency: null, year: null, edition, doubts: [] });
    expect(report.sections.map(({ title, fit }) => [title, fit])).toEqual(
      forms[edition].sections.map(({ title }) => [title, 'exact']),
    );
    for (const key of tableKeys) {
      const table = report.tables[key];
      // Table four is the same in both editions.
      if (key !== 'disputes') expect(table?.edition).toBe(edition);
      expect(new Set(table?.cells.map(({ state }) => state))).toEqual(new Set(['blank']));
      expect(new Set(table?.rows.map(({ fit }) => fit))).toEqual(new Set(['exact']));
    }
    const { findings } = check(report);
    expect(findings.map(({ rule, facts }) => [rule, 'whole' in facts && facts.whole])).toEqual(
      tableKeys.map(() => ['cells/blank', true]),
    );
  });
});
