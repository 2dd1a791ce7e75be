import { type Finding, lineOf, type Report, type Severity } from '@gouji/core';
import type { CheckedEntry } from '@gouji/core/formats';
import { adviceOf, type Group, messageOf, placeName } from '@gouji/core/messages';
import { findingKey } from '@gouji/core/review';
import { printable, widthOf } from '@gouji/terminal';
import { besideLines } from './beside.js';
import { labelled, margin, type Page, sentence } from './page.js';
import { standingLines } from './since.js';
import { suggestionLines } from './suggestions.js';
import { sumLines } from './sum.js';

/** A report being told. */
export interface Telling {
  readonly page: Page;
  readonly source: string;
  readonly report: Report;
  readonly decisions: CheckedEntry['decisions'];
  readonly since: CheckedEntry['since'];
  /** The rules of which it has been said what to do; once is enough. */
  readonly advised: Set<string>;
}

/** Of one column in every terminal. */
const marks: Readonly<Record<Severity, string>> = { error: '✖', warning: '!', note: 'i' };

/** Findings that one diagnosis explains, after what they have in common; or a single finding. */
export function groupLines(group: Group, telling: Telling): string[] {
  const { page, report } = telling;
  const told = group.flatMap((finding) => findingLines(finding, telling));
  const corrections = group.flatMap((finding) => suggestionLines(finding, report, page));
  if (group.length === 1) return [...told, ...corrections];
  return [...sentence(page, margin.finding, page.cli.pretty.together(group.length)), ...corrections, ...told];
}

function findingLines(finding: Finding, telling: Telling): string[] {
  const { page, report } = telling;
  return [
    ...headLines(finding, telling),
    ...sentence(page, margin.body, messageOf(finding, page.words)),
    ...sumLines(finding, report, page),
    ...besideLines(finding, page),
    ...adviceLines(finding, telling),
    ...decisionLines(finding, telling),
    ...standingLines(finding, telling.since, page),
  ];
}

/** A severity by its mark and name, in its colour. */
export function severityMark(severity: Severity, { paint, words }: Page): string {
  const color = { error: paint.red, warning: paint.yellow, note: paint.cyan }[severity];
  return color(`${marks[severity]} ${words.severities[severity]}`);
}

/** Severity, rule and place; the place on a line of its own where it would not fit. */
function headLines({ severity, rule, place }: Finding, { page, source }: Telling): string[] {
  const { paint, words, columns } = page;
  const mark = `${marks[severity]} ${words.severities[severity]}`;
  const head = `${' '.repeat(margin.finding)}${severityMark(severity, page)}  ${paint.bold(rule)}`;
  const line = lineOf(place);
  const where = line === null ? printable(placeName(place, words)) : `${printable(source)}:${line}`;
  if (where === '') return [head];
  const fits = columns === null || margin.finding + widthOf(`${mark}  ${rule}  ${where}`) <= columns;
  return fits ? [`${head}  ${paint.dim(where)}`] : [head, ' '.repeat(margin.body) + paint.dim(where)];
}

function adviceLines(finding: Finding, { page, advised }: Telling): string[] {
  if (advised.has(finding.rule)) return [];
  advised.add(finding.rule);
  return labelled(page, margin.body, page.cli.pretty.advice, adviceOf(finding, page.words));
}

/** What a reviewer has said of it. */
function decisionLines(finding: Finding, { page, decisions }: Telling): string[] {
  const decision = decisions?.get(findingKey(finding));
  if (decision === undefined) return [];
  const { decisions: told, columns } = page.words.corrections;
  const said = [told[decision.status ?? 'open'], decision.reason, decision.note].filter((part) => part !== '');
  return labelled(page, margin.body, columns.decision, said.join(page.cli.pretty.apart));
}
