import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readDocument } from '../../src/documents/read-document.js';
import type { Report } from '../../src/grammar/report.js';
import { checkRollUp } from '../../src/rollup/check-roll-up.js';
import { isRolledUp, type RollUpOptions, rollUp } from '../../src/rollup/roll-up.js';
import type { SourcedReport } from '../../src/rules/rollup/roll-up.js';
import { type Rule, severitiesOf } from '../../src/rules/rule.js';
import { type Finding, rules } from '../../src/rules/rules.js';
import { Series } from '../../src/series/series.js';
import { bodies, division } from './bodies.js';
import { county, type Draft, government, years } from './county.js';
import { add, faults } from './faults.js';
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
  for (const { body, year, plant } of faults) {
    const draft = drafts.find((one) => one.agency === division + body && one.year === year);
    if (draft === undefined) throw new Error(`no report of ${body} ${year}`);
    plant(draft, drafts);
  }
  return drafts;
}

/** What is to be said of each report, and nothing else above a note. */
function expected(): string[] {
  return faults
    .flatMap(({ body, year, found, beside = {} }) => [
      ...found.map((one) => `${year}/${division}${body} ${one}`),
      ...Object.entries(beside).flatMap(([other, told]) => told.map((one) => `${other}/${division}${body} ${one}`)),
    ])
    .sort();
}

function told(source: string, findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity !== 'note')
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

function foundIn(reports: readonly SourcedReport[]): string[] {
  const series = new Series();
  const byYear = reports.toSorted((one, other) => (one.report.year ?? 0) - (other.report.year ?? 0));
  return byYear.flatMap(({ source, report }) => told(source, series.check(source, report).findings)).sort();
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

test('a fault of every rule that tells more than a note is planted', () => {
  const told = expected().map((one) => one.split(' ')[1]);
  const grave = rules.filter((rule: Rule) => severitiesOf(rule).some((severity) => severity !== 'note'));
  // Those of a roll-up have tests of their own below; the writers here write every row that the form has.
  const apart = (id: string) => id.startsWith('rollup/') || id === 'structure/rows';
  expect(grave.map(({ id }) => id).filter((id) => !told.includes(id) && !apart(id))).toEqual([]);
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
    expect(foundIn(reports)).toEqual(expected());
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
