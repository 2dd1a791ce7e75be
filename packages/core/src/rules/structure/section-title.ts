import { type FormSection, forms } from '../../form/index.js';
import type { Section } from '../../grammar/report.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

/** Sections are told by their index in the form, 0 to 5. */
type TitleFacts =
  | { readonly fault: 'title'; readonly section: number; readonly printed: string }
  | { readonly fault: 'no-number'; readonly section: number }
  | { readonly fault: 'number'; readonly wrong: readonly { readonly section: number; readonly printed: string }[] };

const formSections: readonly FormSection[] = forms['2021'].sections;

/**
 * Number and title agree with the form. Customary wordings of a title (五、存在的问题及改进情况) are silent, and so are
 * headings that all lack a number: a word processor numbers them where no text shows it.
 */
export const sectionTitle = defineRule({
  id: 'structure/section-title',
  severity: 'note',
  severities: ['warning', 'note'],
  basis: 'form-sections',
  years: { from: 2019 },
  needs: ['sections'],
  *check({ sections }): Iterable<Violation<TitleFacts>> {
    for (const { index, fit, title, heading } of sections) {
      if (fit === 'similar') yield { facts: { fault: 'title', section: index, printed: title }, place: heading };
    }
    yield* numbers(sections);
  },
});

/** With the form's number, or the same in Arabic figures. */
function isNumbered({ index, number }: Section): boolean {
  return number === formSections[index]?.number || number === String(index + 1);
}

/** One mistake shifts the numbers of all sections behind it, so wrong numbers make one finding. */
function* numbers(sections: readonly Section[]): Iterable<Violation<TitleFacts>> {
  const misnumbered = sections.filter((section) => !isNumbered(section));
  const [first] = misnumbered.filter(({ number }) => number !== null);
  if (first !== undefined) {
    const wrong = misnumbered.flatMap(({ index, number }) =>
      number === null ? [] : [{ section: index, printed: number }],
    );
    yield { facts: { fault: 'number', wrong }, severity: 'warning', place: first.heading };
  }
  const without = misnumbered.filter(({ number }) => number === null);
  if (without.length === sections.length) return;
  for (const { index, heading } of without) yield { facts: { fault: 'no-number', section: index }, place: heading };
}
