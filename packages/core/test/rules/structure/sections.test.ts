import { expect, test } from 'vitest';
import { check } from '../../../src/rules/check.js';
import { type BuiltSection, built, type Changes } from '../../support/built-report.js';
import { told } from '../../support/told.js';

function facts(changes: Changes) {
  return check(built(changes), { only: ['structure/sections'] }).findings.map(({ facts }) => facts);
}

function without(...indices: number[]): Changes {
  return { sections: (all) => all.filter(({ index }) => !indices.includes(index)) };
}

function inOrder(...indices: number[]): Changes {
  return { sections: (all) => indices.map((index) => all[index] as BuiltSection) };
}

test('missing sections make one finding', () => {
  expect(told(without(4, 5))).toEqual(['error structure/sections']);
  expect(facts(without(4, 5))).toEqual([{ fault: 'missing', sections: [4, 5] }]);
});

test('a section whose table is there lacks only its heading', () => {
  expect(told(without(2))).toEqual(['error structure/sections']);
  expect(facts(without(2))).toEqual([{ fault: 'heading-missing', section: 2, table: 'applications' }]);
});

test('with neither heading nor table the section is missing, and so is the table', () => {
  expect(told({ ...without(3), without: ['disputes'] })).toEqual([
    'error structure/sections',
    'error structure/tables',
  ]);
});

test('sections in another order', () => {
  expect(told(inOrder(0, 1, 3, 2, 4, 5))).toEqual(['warning structure/sections']);
  expect(facts(inOrder(0, 1, 3, 2, 4, 5))).toEqual([{ fault: 'order', found: [0, 1, 3, 2, 4, 5] }]);
});

test('a section that stands there twice', () => {
  expect(told(inOrder(0, 1, 2, 3, 4, 4, 5))).toEqual(['warning structure/sections']);
  expect(facts(inOrder(0, 1, 2, 3, 4, 4, 5))).toEqual([{ fault: 'repeated', section: 4 }]);
});

test('a section that stands there often is told once', () => {
  expect(told(inOrder(0, 0, 0, 1, 2, 3, 4, 5, 5))).toEqual([
    'warning structure/sections',
    'warning structure/sections',
  ]);
});

test('of sections that are gone, those with a table lack only the heading', () => {
  const changes = { ...without(0, 1, 3), without: ['disputes'] as const };
  expect(facts(changes)).toEqual([
    { fault: 'missing', sections: [0, 3] },
    { fault: 'heading-missing', section: 1, table: 'proactive' },
  ]);
});

test('seven headings of six sections, and six of five, are not in order', () => {
  expect(facts(inOrder(0, 1, 2, 3, 4, 5, 5))).toEqual([{ fault: 'repeated', section: 5 }]);
  expect(facts(inOrder(0, 1, 2, 3, 4, 4))).toEqual([
    { fault: 'missing', sections: [5] },
    { fault: 'repeated', section: 4 },
  ]);
});

test('a section that comes again later is repeated, not out of order', () => {
  expect(facts(inOrder(0, 1, 2, 3, 4, 5, 0))).toEqual([{ fault: 'repeated', section: 0 }]);
});

test('points to the table without a heading, to the section that comes late, and to the second heading', () => {
  const placed = (changes: Changes) => {
    const report = built(changes);
    return { report, place: check(report, { only: ['structure/sections'] }).findings[0]?.place };
  };
  const bare = placed(without(2));
  expect(bare.place).toEqual(bare.report.tables.applications?.place);
  const late = placed(inOrder(0, 1, 3, 2, 4, 5));
  expect(late.place).toEqual(late.report.sections[3]?.heading);
  const twice = placed(inOrder(0, 1, 2, 3, 4, 4, 5));
  expect(twice.place).toEqual(twice.report.sections[5]?.heading);
  expect(placed(without(4, 5)).place).toBeNull();
});
