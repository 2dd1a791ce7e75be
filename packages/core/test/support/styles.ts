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
export const wordingChoice: fc.Arbitrary<WordingChoice> = fc.record({
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
export const sectionHeadings: fc.Arbitrary<string[]> = fc
  .tuple(...formHeadings.map((_, index) => fc.option(fc.constantFrom(...(headingVariants[index] ?? [])), { freq: 2 })))
  .map((chosen) => chosen.map((text, index) => text ?? formHeadings[index] ?? ''));

/** Rows of table three that begin at the margin: those after a page break, or any. */
const marginRows = fc
  .record({
    from: fc.integer({ min: 6, max: 24 }),
    pads: fc.array(fc.nat(1), { minLength: 30, maxLength: 30 }),
  })
  .map(({ from, pads }) => {
    const rows = formGrid('2021', 'applications').lines.slice(from);
    return new Map(rows.map(({ row }, index) => [row.key, pads[index] ?? 0] as const));
  });

/** Tab tables some of whose rows lost their leading tabs. */
export const raggedTabWriters: fc.Arbitrary<TableWriter> = marginRows.chain((margin) =>
  fc.constantFrom(tabShiftedAt(margin), tabLostLead(margin)),
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
