import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/form/index.js';
import { check } from '../../src/rules/check.js';
import type { Filled } from '../render/filled.js';
import { tableWriters } from '../render/layouts.js';
import { print } from '../render/pieces.js';
import { styleOf, writeReport } from '../render/report.js';
import { reports } from '../support/arbitraries.js';
import { consistentTable } from '../support/filled-tables.js';
import { readOne } from '../support/reading.js';
import { patience, runs } from '../support/runs.js';
import { tableStyle } from '../support/styles.js';

/** What random figures of table two can come to, whatever the layout. */
const ofFigures = new Set(['proactive/in-force-covers-issued', 'proactive/rule-making-power', 'cells/unit']);

const years = { '2019': [2019, 2020], '2021': [2021, 2022, 2023, 2024, 2025] } as const;

/** Reports in which every sum holds, in the form of their year. */
function inOrder(edition: Edition): fc.Arbitrary<Filled> {
  const year = fc.constantFrom(...years[edition]);
  return fc
    .tuple(reports(consistentTable, fc.constant(edition)), year)
    .map(([filled, year]) => ({ ...filled, year, title: `${filled.agency}${year}年政府信息公开工作年度报告` }));
}

describe.each(['2021', '2019'] as const)('no rule speaks of a report in order, in the form of %s', (edition) => {
  test.each(tableWriters.map((writer) => [writer.name, writer] as const))('%s', { timeout: patience }, (_, writer) => {
    fc.assert(
      fc.property(inOrder(edition), tableStyle(writer), (filled, tables) => {
        const { text } = print(writeReport(filled, { ...styleOf(writer), tables }));
        const { findings, notAssessable } = check(readOne(text));
        const told = findings.filter(({ rule }) => !ofFigures.has(rule));
        expect(told.map(({ rule, facts }) => ({ rule, facts }))).toEqual([]);
        expect(notAssessable).toEqual([]);
      }),
      runs(10),
    );
  });
});
