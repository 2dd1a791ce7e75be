import fc from 'fast-check';
import { formGrid } from '../../src/form/index.js';
import { headingStylesFor, tableWriters } from '../render/layouts.js';
import { linesTight } from '../render/lines.js';
import { pageFeet, pageHeads } from '../render/page.js';
import { type ReportStyle, styleOf } from '../render/report.js';
import { formHeadings, headingVariants } from '../render/sections.js';
import { headingStyles, type TableStyle } from '../render/style.js';
import { tabLostLead, tabShiftedAt } from '../render/tab.js';
import { labelVariants, type WordingChoice, wordingOf } from '../render/wording.js';
import type { TableWriter } from '../render/writer.js';

const variants = fc
  .record(
    Object.fromEntries(
      Object.entries(labelVariants).map(([label, ways]) => [label, fc.option(fc.constantFrom(...ways), { freq: 2 })]),
    ),
  )
  .map((chosen) =>
    Object.fromEntries(Object.entries(chosen).filter((pair): pair is [string, string] => pair[1] !== null)),
  );

/** Customary wordings of labels, brackets and the mark after a row's number. */
const wordingChoice: fc.Arbitrary<WordingChoice> = fc.record({
  variants,
  brackets: fc.constantFrom('full', 'half', 'half with space'),
  mark: fc.constantFrom('.', '、', '．'),
});

export function tableStyle(writer: TableWriter): fc.Arbitrary<TableStyle> {
  return fc
    .record({
      choice: wordingChoice,
      heading: fc.constantFrom(...headingStylesFor(writer)),
      totalBeside: fc.boolean(),
    })
    .map(({ choice, heading, totalBeside }) => ({
      wording: wordingOf(choice),
      heading: headingStyles[heading],
      totalBeside,
    }));
}

/** Section headings, each as in the form or in a customary wording. */
const sectionHeadings: fc.Arbitrary<string[]> = fc
  .tuple(...formHeadings.map((_, index) => fc.option(fc.constantFrom(...(headingVariants[index] ?? [])), { freq: 2 })))
  .map((chosen) => chosen.map((text, index) => text ?? formHeadings[index] ?? ''));

const rowKey = fc.constantFrom(
  ...formGrid('2021', 'applications')
    .lines.slice(5)
    .map(({ row }) => row.key),
);

/** Tab tables of which some rows begin at the margin: those after a page break, or any. */
export const raggedTabWriters: fc.Arbitrary<TableWriter> = fc.oneof(
  fc.record({ at: rowKey, pads: fc.nat(1) }).map(tabShiftedAt),
  fc.array(rowKey, { maxLength: 12 }).map((lost) => tabLostLead(new Set(lost))),
);

/** A layout for each table of its own, and a page around the report. */
export const mixedStyles: fc.Arbitrary<ReportStyle> = fc
  .record({
    proactive: fc.constantFrom(...tableWriters),
    applications: fc.constantFrom(...tableWriters),
    disputes: fc.constantFrom(...tableWriters),
    before: fc.constantFrom(...pageHeads),
    after: fc.constantFrom(...pageFeet),
    headings: sectionHeadings,
  })
  .map(({ before, after, headings, ...writers }) => ({
    ...styleOf(writers.proactive),
    writers,
    headings,
    before,
    after,
  }));

/** What parts paragraphs where a layout's own blank lines do not matter. */
export function gapsFor(writer: TableWriter): fc.Arbitrary<ReportStyle['gap']> {
  if (writer.layout !== 'lines') return fc.constantFrom('\n', '\n\n');
  return fc.constant(writer === linesTight ? '\n' : '\n\n');
}
