import { describe, expect, test } from 'vitest';
import { check } from '../../src/rules/check.js';
import { readOne } from '../support/reading.js';
import { samples, skipReason } from '../support/samples.js';
import { lines } from '../support/told.js';

/** All that is to be said of the real reports. */
const findings: Readonly<Record<string, readonly string[]>> = {
  dingcheng: ['warning cells/blank'],
  erqi: [],
  tongxin: ['note structure/basis-cited'],
  wenfeng: [],
  xinhua: [],
};

describe.skipIf(skipReason !== null)('real reports', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))('%s', (name, { text }) => {
    const told = lines(check(readOne(text))).map((line) => line.split(' ').slice(0, 2).join(' '));
    expect(told).toEqual(findings[name.split('-')[0] ?? '']);
  });

  test('blank cells of dingcheng: as 0 they would make every sum hold', () => {
    const sample = samples.find(({ name }) => name.startsWith('dingcheng'));
    const report = readOne(sample?.text ?? '');
    expect(check(report).notAssessable).toMatchObject([
      { table: 'applications', sums: 37, holdIfZero: 37, failIfZero: 0 },
    ]);
    expect(lines(check(report, { blankAsZero: true }))).toHaveLength(1);
  });
});
