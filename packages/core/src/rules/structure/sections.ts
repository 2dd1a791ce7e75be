import { type FormSection, forms, type TableKey } from '../../form/index.js';
import type { Section, Table } from '../../grammar/report.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

/** Sections are told by their index in the form, 0 to 5. */
type SectionFacts =
  | { readonly fault: 'missing'; readonly sections: readonly number[] }
  /** The section's table stands in the report, only the heading does not. */
  | { readonly fault: 'heading-missing'; readonly section: number; readonly table: TableKey }
  | { readonly fault: 'repeated'; readonly section: number }
  /** The sections in the order of the report. */
  | { readonly fault: 'order'; readonly found: readonly number[] };

const formSections: readonly FormSection[] = forms['2021'].sections;

/** The six sections are there, in order, each once. Those that are missing make one finding. */
export const sections = defineRule({
  id: 'structure/sections',
  severity: 'error',
  severities: ['error', 'warning'],
  basis: 'form-sections',
  years: { from: 2019 },
  needs: ['sections', 'tables'],
  *check({ sections, tables }): Iterable<Violation<SectionFacts>> {
    if (inOrder(sections)) return;
    yield* missing(sections, tables);
    yield* order(sections);
    yield* repeated(sections);
  },
});

/** All six, each once and in its place: what nearly every report has. */
function inOrder(sections: readonly Section[]): boolean {
  if (sections.length !== formSections.length) return false;
  for (let i = 0; i < sections.length; i++) if (sections[i]?.index !== i) return false;
  return true;
}

function* missing(sections: readonly Section[], tables: readonly Table[]): Iterable<Violation<SectionFacts>> {
  const found = new Set(sections.map(({ index }) => index));
  const gone = formSections.map((_, index) => index).filter((index) => !found.has(index));
  const table = (index: number) => tables.find(({ key }) => key === formSections[index]?.table);
  const missing = gone.filter((index) => table(index) === undefined);
  if (missing.length > 0) yield { facts: { fault: 'missing', sections: missing } };
  for (const section of gone) {
    const own = table(section);
    if (own) yield { facts: { fault: 'heading-missing', section, table: own.key }, place: own.place };
  }
}

function* order(sections: readonly Section[]): Iterable<Violation<SectionFacts>> {
  const firsts = [...new Map(sections.toReversed().map((section) => [section.index, section])).values()];
  firsts.sort((a, b) => a.heading.start - b.heading.start);
  const late = firsts.find(({ index }, at) => index < (firsts[at - 1]?.index ?? 0));
  if (late === undefined) return;
  const facts = { fault: 'order', found: firsts.map(({ index }) => index) } as const;
  yield { facts, severity: 'warning', place: late.heading };
}

function* repeated(sections: readonly Section[]): Iterable<Violation<SectionFacts>> {
  const seen = new Map<number, number>();
  for (const { index, heading } of sections) {
    const times = seen.get(index) ?? 0;
    seen.set(index, times + 1);
    if (times === 1) yield { facts: { fault: 'repeated', section: index }, severity: 'warning', place: heading };
  }
}
