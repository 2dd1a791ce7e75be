import { type CheckedReport, lineOf, type Report } from '@gouji/core';
import { doubtMessage } from '@gouji/core/messages';
import { printable } from '../printable.js';
import { widthOf } from '../width.js';
import { groupLines } from './finding.js';
import { grouped } from './order.js';
import { margin, type Page, sentence } from './page.js';

/** Whether there is nothing to say of a report, or of its reading. */
export function isClean({ report, findings, notAssessable }: CheckedReport): boolean {
  return findings.length + notAssessable.length + report.doubts.length === 0;
}

/** A report with everything said of it; one in order is a single line. */
export function reportLines(source: string, checked: CheckedReport, page: Page): string[] {
  const { report, findings } = checked;
  const { paint, cli } = page;
  const name = printable(source === '-' ? cli.pretty.stdin : source);
  if (isClean(checked)) {
    return cleanLines(name, report, page);
  }
  const telling = { page, source: name, report, advised: new Set<string>() };
  const blocks = [
    [paint.underline(name), paint.dim(identity(report, page))],
    findings.length > 0 ? [] : [`${' '.repeat(margin.finding)}${cli.pretty.noFindingsYet}`],
    ...grouped(findings).map((group) => groupLines(group, telling)),
    doubtLines(report, page),
    notAssessableLines(checked, page),
  ];
  return blocks.filter((block) => block.length > 0).flatMap((block, at) => (at > 0 ? ['', ...block] : block));
}

/** One line, or two where it would be too wide. */
function cleanLines(name: string, report: Report, page: Page): string[] {
  const { paint, cli, columns } = page;
  const about = `${identity(report, page)} · `;
  const told = paint.dim(about) + cli.pretty.noFindings;
  const fits = columns === null || widthOf(`✔ ${name}  ${about}${cli.pretty.noFindings}`) <= columns;
  const mark = paint.green('✔');
  return fits ? [`${mark} ${name}  ${told}`] : [`${mark} ${name}`, ' '.repeat(margin.finding) + told];
}

/** Whose report it is, of which year, and how its tables are written. */
function identity({ agency, year, tables }: Report, { cli, words }: Page): string {
  const layouts = new Set(Object.values(tables).map(({ layout }) => words.layouts[layout]));
  const parts = [agency ?? cli.pretty.noTitle, ...(year === null ? [] : [cli.pretty.year(year)]), ...layouts];
  return printable(parts.join(' · '));
}

function doubtLines({ doubts }: Report, page: Page): string[] {
  return headed(
    page.cli.pretty.inDoubt,
    doubts.map((doubt) => {
      const line = lineOf(doubt.place);
      const where = line === null ? '' : `${page.cli.pretty.line(line)}  `;
      return where + doubtMessage(doubt, page.words);
    }),
    page,
  );
}

function notAssessableLines({ notAssessable }: CheckedReport, page: Page): string[] {
  const sentences = notAssessable.map((item) => page.words.notAssessable(item));
  return headed(page.cli.pretty.notAssessable, sentences, page);
}

function headed(heading: string, sentences: readonly string[], page: Page): string[] {
  if (sentences.length === 0) return [];
  const told = sentences.flatMap((one) => sentence(page, margin.body, `- ${one}`, 2));
  return [`${' '.repeat(margin.finding)}${page.paint.bold(heading)}`, ...told];
}
