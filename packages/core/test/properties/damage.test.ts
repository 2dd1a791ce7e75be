import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { cellDamages } from '../damage/cells.js';
import type { Damage } from '../damage/damage.js';
import { lineDamages } from '../damage/lines.js';
import { findingsOf, judge } from '../damage/outcome.js';
import type { Filled } from '../render/filled.js';
import { tableWriters } from '../render/layouts.js';
import { type Piece, print } from '../render/pieces.js';
import { styleOf, writeReport } from '../render/report.js';
import type { TableWriter } from '../render/writer.js';
import { blankedReports, fullReports } from '../support/arbitraries.js';
import { differences } from '../support/compare.js';
import { readOne } from '../support/reading.js';
import { patience, runs } from '../support/runs.js';
import { gapsFor } from '../support/styles.js';
import { Tally } from '../support/tally.js';

const damages: Readonly<Record<string, Damage>> = { ...lineDamages, ...cellDamages };
const name = fc.constantFrom(...Object.keys(damages));
/** Damage after which a report in which nothing else is wrong could still be another body's. */
const ofContent = new Set(['digit lost', 'figures swapped']);
const ofForm = fc.constantFrom(...Object.keys(damages).filter((each) => !ofContent.has(each)));

interface Trial {
  readonly reports: fc.Arbitrary<Filled>;
  readonly damages: fc.Arbitrary<string[]>;
  /** The share of reports that may be silently wrong: where no sum is, some damage leaves no trace at all. */
  readonly silent: number;
}

/** What is damaged, and how often. */
const trials: Readonly<Record<string, Trial>> = {
  'full tables, damaged once': { reports: fullReports, damages: fc.tuple(name), silent: 0.001 },
  'tables with blanks, damaged once': { reports: blankedReports, damages: fc.tuple(name), silent: 0.001 },
  'full tables, damaged twice': { reports: fullReports, damages: fc.tuple(ofForm, ofForm), silent: 0.003 },
};

const tally = new Tally();
afterAll(() => console.info(`damaged reports\n${tally}`));

describe('nothing wrong is read without a doubt or a finding', () => {
  test.each(Object.entries(trials))('%s', { timeout: patience }, (trial, { silent }) => {
    for (const writer of tableWriters) damageReports(trial, writer);
    const allowed = Math.max(2, silent * tally.of(`${trial}: all`));
    expect(tally.of(`${trial}: silent`)).toBeLessThanOrEqual(allowed);
  });
});

/** Damages reports in one layout and tallies what became of them. */
function damageReports(trial: string, writer: TableWriter): void {
  const picks = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
  const { reports, damages: chosen } = trials[trial] ?? { reports: fullReports, damages: fc.tuple(name) };
  fc.assert(
    fc.property(reports, gapsFor(writer), chosen, picks, (filled, gap, names, from) => {
      const style = styleOf(writer, gap);
      const whole = writeReport(filled, style);
      const printed = print(whole);
      const report = readOne(printed.text);
      // What is wrong before any damage is another property's matter.
      if (differences(filled, printed, report).some(({ kind }) => kind === 'wrong')) return;
      const harmed = harm(whole, names, from);
      const { outcome, wrong } = judge(filled, style, findingsOf(report), harmed);
      tally.add(`${trial}: all`);
      tally.add(`${trial}: ${outcome}`);
      if (outcome === 'right' || outcome === 'found') return;
      tally.add(`${trial}: ${outcome}: ${names.join(', ')}`);
      if (outcome !== 'silent') return;
      tally.add(`${trial}: silent in ${writer.name}`);
      tally.example(`${trial}: ${writer.name}: ${names.join(', ')}: ${wrong.slice(0, 3)}`, print(harmed).text);
    }),
    runs(25),
  );
}

/** Line damage leaves text without cells, after which only lines can be damaged. */
function harm(pieces: readonly Piece[], names: readonly string[], picks: readonly number[]): readonly Piece[] {
  let next = 0;
  const pick = (below: number) => (picks[next++ % picks.length] ?? 0) % below;
  const cellsFirst = names.toSorted((one, other) => Number(one in lineDamages) - Number(other in lineDamages));
  return cellsFirst.reduce((harmed, each) => damages[each]?.(harmed, pick) ?? harmed, pieces);
}
