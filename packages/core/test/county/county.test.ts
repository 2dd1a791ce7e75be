import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readDocument } from '../../src/documents/read-document.js';
import type { Report } from '../../src/grammar/report.js';
import { checkRollUp } from '../../src/rollup/check-roll-up.js';
import { isRolledUp, type RollUpOptions, rollUp } from '../../src/rollup/roll-up.js';
import type { SourcedReport } from '../../src/rules/rollup/roll-up.js';
import { type Finding, rules } from '../../src/rules/rules.js';
import { Series } from '../../src/series/series.js';
import { bodies, division } from './bodies.js';
import { county, type Draft, government, years } from './county.js';
import type { Fault } from './fault.js';
import { add, faults } from './faults.js';
import { noteFaults } from './note-faults.js';
import { written } from './written.js';

const seed = 20_241_231;
/** Milliseconds, on a machine that does much else. */
const patience = 120_000;
vi.setConfig({ testTimeout: patience, hookTimeout: patience });

const planted = plantedCounty();
const rolledYear = 2024;
const countyReport = government(planted, rolledYear);

/** The county with every fault of the list in it. */
function plantedCounty(): Draft[] {
  const drafts = county(seed);
  for (const { body, year, plant } of [...faults, ...noteFaults]) {
    const draft = drafts.find((one) => one.agency === division + body && one.year === year);
    if (draft === undefined) throw new Error(`no report of ${body} ${year}`);
    plant(draft, drafts);
  }
  return drafts;
}

/** What is to be said of each report, and nothing else above a note; or, of the reports that have no other fault, as a note. */
function expected(planted: readonly Fault[]): string[] {
  return planted
    .flatMap(({ body, year, found, beside = {} }) => [
      ...found.map((one) => `${year}/${division}${body} ${one}`),
      ...Object.entries(beside).flatMap(([other, told]) => told.map((one) => `${other}/${division}${body} ${one}`)),
    ])
    .sort();
}

/** Whether a note is asked for, or all that is more. */
type Weight = 'grave' | 'note';

function told(source: string, findings: readonly Finding[], weight: Weight): string[] {
  return findings
    .filter(({ severity }) => (severity === 'note') === (weight === 'note'))
    .map(({ rule, cells, equation }) =>
      [source, rule, ...(equation?.right.slice(0, 1) ?? cells).map(({ address }) => address)].join(' '),
    );
}

async function read({ source, ...draft }: Draft, format: string): Promise<SourcedReport> {
  const { name, bytes } = written[format]?.({ source, ...draft }) ?? { name: '', bytes: new Uint8Array() };
  const reading = await readDocument(bytes, { name });
  if (!reading.ok) throw new Error(`${source} was not read: ${reading.problem.kind}`);
  return { source, report: reading.reports[0] as Report };
}

function foundIn(reports: readonly SourcedReport[], weight: Weight = 'grave'): string[] {
  const series = new Series();
  const byYear = reports.toSorted((one, other) => (one.report.year ?? 0) - (other.report.year ?? 0));
  return byYear.flatMap(({ source, report }) => told(source, series.check(source, report).findings, weight)).sort();
}

function rolledUp(reports: readonly SourcedReport[], options: RollUpOptions): string[] {
  const result = rollUp(reports, options);
  if (!isRolledUp(result)) throw new Error(result.kind);
  return checkRollUp(result).map(({ rule, cells, facts }) => {
    return [rule, ...cells.map(({ address }) => address), ...('body' in facts ? [facts.body] : [])].join(' ');
  });
}

test('the county is forty bodies over three years', () => {
  expect(bodies).toHaveLength(40);
  expect(county(seed)).toHaveLength(40 * years.length);
  expect(county(seed)).toEqual(county(seed));
});

/** The rules of which no fault is planted in a report, with the reason. */
const unplanted: Readonly<Record<string, string>> = {
  'rollup/sum': 'is planted in the government’s own report, below',
  'rollup/missing': 'is about a report that has not come, below',
  'rollup/duplicate': 'is about a report that has come twice, below',
};

test('a fault of every rule is planted, but where there is a reason', () => {
  const told = expected([...faults, ...noteFaults]).map((one) => one.split(' ')[1]);
  const lacking = rules.map(({ id }) => id).filter((id) => !told.includes(id));
  expect(lacking.toSorted()).toEqual(Object.keys(unplanted).toSorted());
});

test.each([seed, 1, 2])('without faults nothing above a note is said of the county of seed %i', async (own) => {
  const drafts = county(own);
  const reports = await Promise.all([...drafts, government(drafts, rolledYear)].map((draft) => read(draft, 'text')));
  expect(foundIn(reports)).toEqual([]);
  const against = reports.at(-1) as SourcedReport;
  expect(rolledUp(reports, { against, roster: bodies })).toEqual([]);
});

describe.each(Object.keys(written))('as %s', (format) => {
  let reports: readonly SourcedReport[] = [];
  beforeAll(async () => {
    reports = await Promise.all(planted.map((draft) => read(draft, format)));
  });

  test('every planted fault is found, with its rule and cells, and nothing else above a note', () => {
    expect(foundIn(reports)).toEqual(expected(faults));
  });

  test('of what is only worth knowing, no more is told than is planted', async () => {
    const clean = await Promise.all(county(seed).map((draft) => read(draft, format)));
    const before = new Set(foundIn(clean, 'note'));
    const sources = new Set(noteFaults.map(({ body, year }) => `${year}/${division}${body}`));
    const own = foundIn(reports, 'note').filter((one) => sources.has(one.slice(0, one.indexOf(' '))));
    expect(own.filter((one) => !before.has(one))).toEqual(expected(noteFaults));
  });

  test('the government’s report is the sum, but for what is planted in it', async () => {
    const wrong = structuredClone(countyReport);
    add('proactive', { 'penalties.decisions': 10 })(wrong, planted);
    const against = await read(wrong, format);
    expect(rolledUp(reports, { against, roster: bodies })).toEqual(['rollup/sum proactive.penalties.decisions']);
  });

  test('a body without a report and one with two are named', () => {
    const [first, second] = reports.filter(({ report }) => report.year === 2022) as [SourcedReport, SourcedReport];
    const own = [...reports.filter((one) => one !== first), { ...second, source: '又一份' }];
    expect(rolledUp(own, { year: 2022, roster: bodies })).toEqual([
      `rollup/missing ${bodies[0]}`,
      `rollup/duplicate ${bodies[1]}`,
    ]);
  });
});
