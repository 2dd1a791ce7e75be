import { expect, test } from 'vitest';
import { check } from '../../../src/rules/check.js';
import { type BuiltSection, built, type Changes } from '../../support/built-report.js';
import { told } from '../../support/told.js';

function changed(...changes: readonly (Partial<BuiltSection> & { readonly index: number })[]): Changes {
  return {
    sections: (all) => all.map((section) => ({ ...section, ...changes.find(({ index }) => index === section.index) })),
  };
}

test('a title that is only like the form’s', () => {
  expect(told(changed({ index: 4, title: '问题与打算', fit: 'similar' }))).toEqual(['note structure/section-title']);
});

test('a customary wording of the title', () => {
  expect(told(changed({ index: 4, title: '存在的问题及改进情况', fit: 'variant' }))).toEqual([]);
});

test('wrong numbers make one finding', () => {
  expect(told(changed({ index: 3, number: '三' }))).toEqual(['warning structure/section-title']);
  expect(told(changed({ index: 3, number: '三' }, { index: 4, number: '四' }))).toEqual([
    'warning structure/section-title',
  ]);
});

test('one heading without a number', () => {
  expect(told(changed({ index: 0, number: null }))).toEqual(['note structure/section-title']);
});

test('headings that a word processor numbers have none in the text', () => {
  expect(told(changed(...[0, 1, 2, 3, 4, 5].map((index) => ({ index, number: null }))))).toEqual([]);
});

test('Arabic numbers are silent', () => {
  expect(told(changed(...[0, 1, 2, 3, 4, 5].map((index) => ({ index, number: String(index + 1) }))))).toEqual([]);
});

function findings(changes: Changes) {
  const report = built(changes);
  const headings = report.sections.map(({ heading }) => heading.start);
  return check(report).findings.map(({ facts, place }) => ({ facts, at: headings.indexOf(place?.start ?? -1) }));
}

test('tells the title printed, and points to its heading', () => {
  expect(findings(changed({ index: 4, title: '问题与打算', fit: 'similar' }))).toEqual([
    { facts: { fault: 'title', section: 4, printed: '问题与打算' }, at: 4 },
  ]);
});

test('tells the numbers printed, and points to the first that is wrong', () => {
  expect(findings(changed({ index: 2, number: null }, { index: 3, number: '三' }, { index: 4, number: '四' }))).toEqual(
    [
      { facts: { fault: 'no-number', section: 2 }, at: 2 },
      {
        facts: {
          fault: 'number',
          wrong: [
            { section: 3, printed: '三' },
            { section: 4, printed: '四' },
          ],
        },
        at: 3,
      },
    ],
  );
});

test('the Arabic number of another section is wrong', () => {
  expect(findings(changed({ index: 3, number: '3' }))).toMatchObject([{ facts: { fault: 'number' } }]);
});
