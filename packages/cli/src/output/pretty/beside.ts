import { type Finding, lineOf } from '@gouji/core';
import { besideName, figureText, placeName } from '@gouji/core/messages';
import { margin, type Page, sentence } from './page.js';

/** As many cells of another report are shown. */
const most = 7;

/** The cells of other reports that take part in a finding, with the reports in which they stand. */
export function besideLines({ beside = [] }: Finding, page: Page): string[] {
  const { words, cli } = page;
  return beside.slice(0, most).flatMap((cell) => {
    const { value, raw, place, report } = cell;
    const { source, year } = report;
    const line = lineOf(place);
    const where = line === null ? [source, placeName(place, words)].join(' ').trim() : `${source}:${line}`;
    const figure = value === null ? raw : figureText(value);
    return sentence(page, margin.figures, `${figure}  ${cli.pretty.year(year)}  ${where}  ${besideName(cell, words)}`);
  });
}
