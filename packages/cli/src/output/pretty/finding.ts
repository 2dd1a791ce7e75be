import { adviceOf, type Finding, lineOf, messageOf, type Report, type Severity } from '@gouji/core';
import { printable } from '../printable.js';
import type { Group } from './order.js';
import { labelled, margin, type Page, sentence } from './page.js';
import { suggestionLines } from './suggestions.js';
import { sumLines } from './sum.js';

/** Of one column in every terminal. */
const marks: Readonly<Record<Severity, string>> = { error: '✖', warning: '!', note: 'i' };

/** Findings that one diagnosis explains, with the correction after the last; or a single finding. */
export function groupLines(group: Group, source: string, report: Report, page: Page): string[] {
  const lines = group.length > 1 ? sentence(page, margin.finding, page.cli.pretty.together(group.length)) : [];
  for (const finding of group) lines.push(...findingLines(finding, source, report, page));
  for (const finding of group) lines.push(...suggestionLines(finding, report, page));
  return [...lines, ''];
}

function findingLines(finding: Finding, source: string, report: Report, page: Page): string[] {
  const { paint, cli, words } = page;
  const color = { error: paint.red, warning: paint.yellow, note: paint.cyan }[finding.severity];
  const line = lineOf(finding.place);
  const where = line === null ? '' : `  ${paint.dim(`${printable(source)}:${line}`)}`;
  const mark = color(`${marks[finding.severity]} ${words.severities[finding.severity]}`);
  return [
    `${' '.repeat(margin.finding)}${mark}  ${paint.bold(finding.rule)}${where}`,
    ...sentence(page, margin.body, messageOf(finding, words)),
    ...sumLines(finding, report, page),
    ...labelled(page, margin.body, cli.pretty.advice, adviceOf(finding, words)),
  ];
}
