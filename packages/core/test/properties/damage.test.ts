import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { cellDamages } from '../damage/cells.js';
import type { Damage } from '../damage/damage.js';
import { lineDamages } from '../damage/lines.js';
import { findingsOf, judge } from '../damage/outcome.js';
import { tableWriters } from '../render/layouts.js';
import { print } from '../render/pieces.js';
import { styleOf, writeReport } from '../render/report.js';
import type { TableWriter } from '../render/writer.js';
import { consistentReports } from '../support/arbitraries.js';
import { readOne } from '../support/reading.js';
import { patience, runs } from '../support/runs.js';
import { gapsFor } from '../support/styles.js';
import { Tally } from '../support/tally.js';

const damages: Readonly<Record<string, Damage>> = { ...lineDamages, ...cellDamages };
const names = Object.keys(damages);

const tally = new Tally();
afterAll(() => console.info(`damaged reports\n${tally}`));

describe('nothing wrong is read without a doubt or a finding', () => {
  test.each(tableWriters.map((writer) => [writer.name, writer] as const))('%s', { timeout: patience }, (_, writer) => {
    const silent = damaged(writer);
    const judged = tally.of(`${writer.name}: reports`);
    expect(silent / judged, `${silent} of ${judged} reports are silently wrong`).toBeLessThanOrEqual(0.001);
  });
});

/** Damages reports in one layout, tallies what became of them and returns how many are silently wrong. */
function damaged(writer: TableWriter): number {
  const picks = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
  let silent = 0;
  fc.assert(
    fc.property(consistentReports, gapsFor(writer), picks, fc.constantFrom(...names), (filled, gap, chosen, name) => {
      const style = styleOf(writer, gap);
      const whole = writeReport(filled, style);
      const known = findingsOf(readOne(print(whole).text));
      let next = 0;
      const harmed = damages[name]?.(whole, (below) => (chosen[next++] ?? 0) % below) ?? null;
      if (harmed === null) return;
      const { outcome, wrong } = judge(filled, style, known, harmed);
      tally.add(`${writer.name}: reports`);
      tally.add(`all: ${outcome}`);
      if (outcome === 'right' || outcome === 'found') return;
      tally.add(`${outcome}: ${name}`);
      if (outcome !== 'silent') return;
      silent++;
      tally.add(`silent in ${writer.name}: ${name}`);
      tally.example(`${writer.name}: ${name}: ${wrong.slice(0, 3)}`, print(harmed).text);
    }),
    runs(150),
  );
  return silent;
}
