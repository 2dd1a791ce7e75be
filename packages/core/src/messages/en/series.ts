import { editionForYear } from '../../form/index.js';
import { figureText, quotable } from '../figure-text.js';
import { namedColumn, namedRow } from '../named-cell.js';
import type { PartWords } from '../words.js';
import { englishOf } from './form.js';
import { names } from './names.js';

/** As many figures and sentences as one line tells. */
const most = 5;

export const series: PartWords<'series'> = {
  'series/carry': {
    title: 'what one year carries forward, the next carries over',
    message({ facts: { column, earlier, later, carriedForward, carriedOver } }) {
      const name = englishOf(namedColumn('applications', column, editionForYear(later)));
      return `${name}: the report for ${earlier} carries ${carriedForward} forward, but the one for ${later} carries ${carriedOver} over`;
    },
    advice:
      'Check both reports; where bodies were merged or split, or last year’s report was wrong, say so in the report.',
  },
  'series/in-force': {
    title: 'what is in force follows from last year’s, what was issued and what was repealed',
    message({ facts: { row, earlier, later, before, issued, repealed, inForce } }) {
      const name = englishOf(namedRow('proactive', row, editionForYear(later)));
      return `${name}: ${before} in force in ${earlier}, plus ${issued} issued and minus ${repealed} repealed in ${later}, is ${before + issued - repealed}, but ${inForce} are said to be in force`;
    },
    advice: 'Check what is in force; where documents lapsed or were counted anew, say so in the report.',
  },
  'series/growth-stated': {
    title: 'a growth stated in prose fits the figures of both years',
    message: ({ facts: { quote, stated, computed, earlier, later, before, after } }) =>
      `“${quotable(quote, 60)}”: ${figureText(before)} in ${earlier} and ${figureText(after)} in ${later} is ${told(computed)}, not ${told(stated)}`,
    advice: 'Compute the rate again, and say which figure of last year it is against.',
  },
  'series/jump': {
    title: 'no figure of weight grows or shrinks many times over',
    message({ facts: { earlier, later, jumps, factor } }) {
      const figures = jumps
        .slice(0, most)
        .map(
          ({ address, before, after }) =>
            `${names.cell(address, editionForYear(later))} ${figureText(before)} → ${figureText(after)}`,
        );
      const more = jumps.length > most ? ` (${jumps.length} in all)` : '';
      return `More than ${factor} times as much or as little in ${later} as in ${earlier}: ${figures.join('; ')}${more}`;
    },
    advice: 'Check the figures, their unit and what they count; where it is true, the report may say why.',
  },
  'series/copied': {
    title: 'the prose is not that of last year’s report',
    message({ facts: { earlier, later, share, same, sentences }, quotes = [] }) {
      const [first] = quotes;
      const example = first === undefined ? '' : `, e.g. “${quotable(first.text, 40)}”`;
      return `${Math.round(share * 100)}% of the report’s own prose for ${later} (${same} of ${sentences} sentences) stands in the report for ${earlier} too${example}`;
    },
    advice: 'Write what was done this year and what is wrong now; what is the same every year need not be said again.',
  },
};

/** +25%, −3.46%. */
function told(percent: number): string {
  return `${percent < 0 ? '−' : '+'}${figureText(Math.round(Math.abs(percent) * 100) / 100)}%`;
}
