import { describe, expect, test } from 'vitest';
import { readText } from '../../src/grammar/read.js';
import type { Report } from '../../src/grammar/report.js';
import { checkRollUp } from '../../src/rollup/check-roll-up.js';
import { isRolledUp, rollUp } from '../../src/rollup/roll-up.js';
import type { Covered, Example } from '../../src/rulebook/page.js';
import { rulebook } from '../../src/rulebook/rulebook.js';
import { type Change, specimen } from '../../src/rulebook/specimen.js';
import { specimenBefore } from '../../src/rulebook/specimen-before.js';
import type { CheckedReport } from '../../src/rules/check.js';
import { checkWithProse } from '../../src/rules/check-with-prose.js';
import { rules } from '../../src/rules/rules.js';
import { Series } from '../../src/series/series.js';

/** The specimen with a change, as it is read. */
function readSpecimen(change?: Change): Report {
  return readOne(specimen(change));
}

function readOne(text: string): Report {
  const reading = readText(text);
  if (!reading.ok) throw new Error(`the specimen was not read: ${reading.problem.kind}`);
  expect(reading.reports).toHaveLength(1);
  const [report] = reading.reports as [Report];
  expect(report.doubts).toEqual([]);
  return report;
}

/** What the rules say of the specimen with a change. */
function checked(change?: Change): CheckedReport {
  return checkWithProse(readSpecimen(change));
}

function found(example: Pick<Example, 'change' | 'covers' | 'before'>): string[] {
  const { change, covers, before } = example;
  const findings =
    covers !== undefined
      ? foundInRollUp(change, covers)
      : (before === undefined ? checked(change) : checkedBeside(change, before)).findings;
  return [...new Set(findings.map(({ rule }) => rule))];
}

/** What the rules say of the specimen beside the report for the year before. */
function checkedBeside(change: Change, before: Change): CheckedReport {
  const series = new Series();
  series.remember('before.txt', readOne(specimenBefore(before)));
  return series.check('specimen.txt', readSpecimen(change));
}

/** What the rules say of a government's report beside those of the bodies that it covers. */
function foundInRollUp(change: Change, { bodies, roster }: Covered) {
  const reports = bodies.map((body, at) => ({ source: `${at}.txt`, report: readSpecimen(body) }));
  const against = { source: 'against.txt', report: readSpecimen(change) };
  const result = rollUp(reports, roster === undefined ? { against } : { against, roster });
  if (!isRolledUp(result)) throw new Error(`nothing was rolled up: ${result.kind}`);
  return checkRollUp(result);
}

test('the specimen passes everything', () => {
  const { findings, notAssessable } = checked();
  expect(findings).toEqual([]);
  expect(notAssessable).toEqual([]);
});

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const { failing, holding, exceptions } = rulebook[id];

  test(`fires, and no other rule: ${failing.text.en}`, () => {
    expect(found(failing)).toEqual([id]);
  });

  test(`is silent: ${holding.text.en}`, () => {
    expect(found(holding)).toEqual([]);
  });

  for (const exception of exceptions) {
    if (!('change' in exception)) continue;
    test(`is silent, as an exception: ${exception.text.en}`, () => {
      expect(found(exception)).toEqual([]);
    });
  }
});

test('a change that does not fit the specimen is refused', () => {
  expect(() => specimen({ text: [{ from: '没有这句', to: '' }] })).toThrow('没有这句');
  expect(() => specimen({ text: [{ from: '申请', to: '' }] })).toThrow('申请');
  expect(() => specimen({ cells: { 'applications.nothing.total': '1' } })).toThrow('applications.nothing.total');
});
