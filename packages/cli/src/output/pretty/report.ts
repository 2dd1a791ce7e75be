import { type CheckedReport, lineOf, type Report } from '@gouji/core';
import { type CheckedEntry, leavesUnsure } from '@gouji/core/formats';
import { doubtsTold, grouped, type ToldDoubts } from '@gouji/core/messages';
import { printable, widthOf } from '@gouji/terminal';
import { groupLines } from './finding.js';
import { headed, margin, type Page, whereOf } from './page.js';
import { goneBlocks } from './since.js';

/** Whether there is nothing to say of a report, or of its reading. */
function isClean({ report, findings, notAssessable }: CheckedReport): boolean {
  return findings.length + notAssessable.length === 0 && !report.doubts.some(leavesUnsure);
}

/** Whether a report is told in a line. */
export function isBrief({ checked, since }: CheckedEntry): boolean {
  return isClean(checked) && (since === undefined || since.fixed.length + since.untold.length === 0);
}

/** A report with everything said of it; one in order is a single line. */
export function reportLines(entry: CheckedEntry, page: Page): string[] {
  const { source, checked, decisions, beside, since } = entry;
  const { report, findings } = checked;
  const { paint, cli } = page;
  const name = printable(source === '-' ? cli.pretty.stdin : source);
  if (isClean(checked)) {
    return [...cleanLines(name, identity(report, beside, page), page), ...goneBlocks(since, page).flat()];
  }
  const telling = { page, source: name, report, decisions, since, advised: new Set<string>() };
  const blocks = [
    [paint.underline(name), paint.dim(identity(report, beside, page))],
    findings.length > 0 ? [] : [`${' '.repeat(margin.finding)}${cli.pretty.noFindingsYet}`],
    ...grouped(findings).map((group) => groupLines(group, telling)),
    ...goneBlocks(since, page),
    doubtLines(report, page),
    notAssessableLines(checked, page),
  ];
  return blocks.filter((block) => block.length > 0).flatMap((block, at) => (at > 0 ? ['', ...block] : block));
}

/** One line, or two where it would be too wide. */
function cleanLines(name: string, identity: string, page: Page): string[] {
  const { paint, cli, columns } = page;
  const about = `${identity} · `;
  const told = paint.dim(about) + cli.pretty.noFindings;
  const fits = columns === null || widthOf(`✔ ${name}  ${about}${cli.pretty.noFindings}`) <= columns;
  const mark = paint.green('✔');
  return fits ? [`${mark} ${name}  ${told}`] : [`${mark} ${name}`, ' '.repeat(margin.finding) + told];
}

/**
 * Whose report it is, of which year, how its tables are written, whether it shares its source with others, and what it
 * was compared with.
 */
function identity(
  { agency, year, tables, doubts }: Report,
  beside: CheckedEntry['beside'] = [],
  { cli, words }: Page,
): string {
  const layouts = new Set(Object.values(tables).map(({ layout }) => words.layouts[layout]));
  const several = doubts.flatMap((doubt) =>
    doubt.kind === 'several-reports' ? [cli.pretty.oneOf(doubt.facts.count)] : [],
  );
  const parts = [
    agency ?? cli.pretty.noTitle,
    ...(year === null ? [] : [cli.pretty.year(year)]),
    ...layouts,
    ...several,
    ...(beside.length === 0 ? [] : [cli.pretty.beside(beside)]),
  ];
  return printable(parts.join(' · '));
}

function doubtLines({ doubts }: Report, page: Page): string[] {
  const told = doubtsTold(doubts.filter(leavesUnsure), page.words);
  return headed(
    page.cli.pretty.inDoubt,
    told.map((one) => linesOf(one, page) + one.message),
    page,
  );
}

/** Where the doubts of one sentence stand. */
function linesOf({ doubts }: ToldDoubts, page: Page): string {
  const { cli } = page;
  const lines = doubts.map(({ place }) => lineOf(place)).filter((line) => line !== null);
  if (lines.length === 0) {
    const [first] = doubts.map(({ place }) => whereOf(place, page)).filter((where) => where !== '');
    return first === undefined ? '' : `${first}  `;
  }
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return `${first === last ? cli.pretty.line(first) : cli.pretty.lines(first, last)}  `;
}

function notAssessableLines({ notAssessable }: CheckedReport, page: Page): string[] {
  const sentences = notAssessable.map((item) => page.words.notAssessable(item));
  return headed(page.cli.pretty.notAssessable, sentences, page);
}
