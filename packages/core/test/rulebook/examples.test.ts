import { describe, expect, test } from 'vitest';
import { readText } from '../../src/grammar/read.js';
import type { Report } from '../../src/grammar/report.js';
import { rulebook } from '../../src/rulebook/rulebook.js';
import { type Change, specimen } from '../../src/rulebook/specimen.js';
import type { CheckedReport } from '../../src/rules/check.js';
import { checkWithProse } from '../../src/rules/check-with-prose.js';
import { rules } from '../../src/rules/rules.js';

/** What the reader and the rules say of the specimen with a change. */
function checked(change?: Change): CheckedReport {
  const reading = readText(specimen(change));
  if (!reading.ok) throw new Error(`the specimen was not read: ${reading.problem.kind}`);
  expect(reading.reports).toHaveLength(1);
  const [report] = reading.reports as [Report];
  expect(report.doubts).toEqual([]);
  return checkWithProse(report);
}

function found(change?: Change): string[] {
  return [...new Set(checked(change).findings.map(({ rule }) => rule))];
}

test('the specimen passes everything', () => {
  const { findings, notAssessable } = checked();
  expect(findings).toEqual([]);
  expect(notAssessable).toEqual([]);
});

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const { failing, holding, exceptions } = rulebook[id];

  test(`fires, and no other rule: ${failing.text.en}`, () => {
    expect(found(failing.change)).toEqual([id]);
  });

  test(`is silent: ${holding.text.en}`, () => {
    expect(found(holding.change)).toEqual([]);
  });

  for (const exception of exceptions) {
    if (!('change' in exception)) continue;
    test(`is silent, as an exception: ${exception.text.en}`, () => {
      expect(found(exception.change)).toEqual([]);
    });
  }
});

test('a change that does not fit the specimen is refused', () => {
  expect(() => specimen({ text: [{ from: '没有这句', to: '' }] })).toThrow('没有这句');
  expect(() => specimen({ text: [{ from: '申请', to: '' }] })).toThrow('申请');
  expect(() => specimen({ cells: { 'applications.nothing.total': '1' } })).toThrow('applications.nothing.total');
});
