import type { Finding, Report } from '@gouji/core';
import { cellName, type Lang, messageOf, wordsOf } from '@gouji/core/messages';
import type { DeskReport, Entry } from '../desk.js';
import { decisionOn } from '../findings.js';
import { remembered } from '../remembered.js';
import { nameOf } from '../shown.js';
import { folded } from './folded.js';

/** What a search looks through of an input: its body, its year, its name. */
export const entryText: (entry: Entry) => string = remembered((entry) => {
  const year = entry.kind === 'report' ? (entry.read.report.year ?? '') : '';
  return folded(`${nameOf(entry)} ${year} ${entry.source}`);
});

/** The sentences of findings are made once for each language, when they are first looked through. */
const told: Readonly<Record<Lang, WeakMap<Finding, string>>> = { zh: new WeakMap(), en: new WeakMap() };

/** What a search looks through of a finding: its rule, sentence and cells, and what was said of it. */
export function findingText(report: DeskReport, finding: Finding, lang: Lang): string {
  const decision = decisionOn(report, finding);
  const said = decision === null ? '' : folded(` ${decision.reason} ${decision.note}`);
  return sentence(finding, report.checked.report, lang) + said;
}

function sentence(finding: Finding, report: Report, lang: Lang): string {
  const known = told[lang].get(finding);
  if (known !== undefined) return known;
  const words = wordsOf(lang);
  const cells = finding.cells.slice(0, 50).map(({ address }) => cellName(address, report, words));
  const text = folded([finding.rule, messageOf(finding, words), ...cells].join(' '));
  told[lang].set(finding, text);
  return text;
}
