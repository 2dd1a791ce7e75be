import { type Report, readText } from '../src/index.js';
import { checkWithProse } from '../src/rules/check-with-prose.js';
import { Series } from '../src/series/index.js';
import { county } from '../test/county/county.js';
import { written } from '../test/county/written.js';
import { medianOf, sideBySide } from './side-by-side.js';
import { tell } from './told.js';

/** A county of forty bodies and three years, checked from text beside one another, in times of each checked alone. */
const patience = { rounds: 15, iterations: 1 };

const texts = county(7).map((draft) => {
  const file = written.text?.(draft);
  if (file === undefined) throw new Error('reports are not written as text');
  return { source: draft.source, text: new TextDecoder().decode(file.bytes) };
});

function reportsIn(text: string): readonly Report[] {
  const reading = readText(text);
  if (!reading.ok) throw new Error(`not read: ${reading.problem.kind}`);
  return reading.reports;
}

const tasks = {
  alone: () => texts.map(({ text }) => reportsIn(text).map((report) => checkWithProse(report))),
  beside: () => {
    const series = new Series();
    return texts.map(({ source, text }) => reportsIn(text).map((report) => series.check(source, report)));
  },
};

const rounds = sideBySide(tasks, patience);
tell({
  what: `a county of ${texts.length} reports, years beside one another / each alone`,
  ratio: medianOf(rounds, (time) => time('beside') / time('alone')),
  most: 1.5,
});
