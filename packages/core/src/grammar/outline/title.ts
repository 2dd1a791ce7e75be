import type { Row } from '../../grid/row.js';
import type { Located } from '../report.js';
import { yearIn } from './year.js';

/** What a report's title tells. */
export interface Title {
  readonly title: Located | null;
  readonly agency: string | null;
  readonly year: number | null;
}

/** A title is looked for in this many rows from the top. */
const maxHead = 80;
const maxTitle = 80;

const subject = /(?:政府)?信息公开/;
const genre = /报告|年报|年度总结/;

/** The web site's name after a dash or bar, as a page's title has it. */
const site = /[-—–_|｜]+[^-—–_|｜]{0,30}(?:网|门户|平台|政府)[^-—–_|｜]{0,12}$/;

function cleaned(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(/^[#*>]+|[*]+$/g, '')
    .replace(site, (name) => (genre.test(name) ? name : ''))
    .replace(/[《》|]/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/^(?:附件\d?[:：]?|【[^】]{1,8}】|(?:文件|信息|公文)?(?:名称|标题|题名)[:：]?)/, '');
}

interface TitleCandidate {
  readonly text: string;
  readonly first: Row;
  readonly last: Row;
  readonly weight: number;
}

function candidateFrom(text: string, first: Row, last: Row): TitleCandidate | null {
  if (text.length > maxTitle || !subject.test(text) || !genre.test(text)) return null;
  const isPath = /[>＞»]|首页|您现在|当前位置|^[上下]一[篇条页]/.test(text);
  const isSentence = /[。；，]/.test(text);
  if (isPath || isSentence) return null;
  const year = yearIn(text) === null ? 0 : 4;
  const ending = /(?:报告|年报)(?:[（(].{0,12}[）)])?$/.test(text) ? 2 : 0;
  const agency = agencyIn(text) === null ? 0 : 1;
  return { text, first, last, weight: year + ending + agency };
}

function textOf(row: Row): string {
  return row.end - row.start > maxTitle * 2
    ? ''
    : cleaned(row.cells.map((field) => field.text).join(row.separator === 'pipe' ? '|' : ''));
}

/**
 * The title: the line in the page's head that names the kind of report, best with year and body; it may be cut over
 * several lines. Of equally good ones the last, nearest to the report: lists of other reports stand above it.
 */
export function titleIn(rows: readonly Row[], headEnd: number): Title {
  let best: TitleCandidate | null = null;
  for (let at = 0; at < Math.min(headEnd, maxHead); at++) {
    const row = rows[at];
    // Stryker disable next-line all: see mayBeTitle
    if (row === undefined || !mayBeTitle(row)) continue;
    for (const candidate of candidatesAt(rows, row, at)) {
      if (candidate !== null && (best === null || candidate.weight >= best.weight)) best = candidate;
    }
  }
  if (best === null) return { title: null, agency: null, year: null };
  const { text, first, last } = best;
  const place = { kind: 'text', start: first.start, end: last.end, line: first.line } as const;
  return { title: { text, place }, agency: agencyIn(text), year: yearIn(text)?.year ?? null };
}

// Stryker disable all: spares lines without the words of a title the cleaning
/** Characters of the subject, and of the kind of text (报告, 年报, 总结), however they are spaced; or the end of a title cut anywhere. */
function mayBeTitle({ cells }: Row): boolean {
  if (cells.length === 1 && cells.some(({ text }) => text.endsWith('告'))) return true;
  const names = cells.some(({ text }) => text.includes('公') && text.includes('信'));
  return names && cells.some(({ text }) => text.includes('报') || text.includes('总'));
}
// Stryker restore all

/** The titles that a line can be: whole, with lines before, or one of its cells (an index of the page names it in one). */
function* candidatesAt(rows: readonly Row[], row: Row, at: number): Iterable<TitleCandidate | null> {
  const text = textOf(row);
  if (text === '') return;
  yield candidateFrom(text, row, row);
  yield* joinedTitles(rows, row, text, at - 1);
  if (row.cells.length > 1) for (const cell of row.cells) yield candidateFrom(cleaned(cell.text), row, row);
}

/** Whether a line alone reads as the title of a report, with its year. */
export function isTitle(row: Row): boolean {
  return (candidateFrom(textOf(row), row, row)?.weight ?? 0) >= 6;
}

/** The name of a public body, by what it ends in. */
const body = /^[^:：]{1,29}(?:[府局委办厅院部署会处室站所社镇乡区县市州盟旗队]|街道|中心|集团|公司)$/;

/** The line before belongs to a title when it brings what that lacks: the year, the subject, or the body's name alone. */
function* joinedTitles(rows: readonly Row[], row: Row, text: string, at: number): Iterable<TitleCandidate | null> {
  const before = rows[at];
  if (before === undefined) return;
  const head = textOf(before);
  if (genre.test(head)) return;
  const year = yearIn(text);
  const bringsYear = year === null && yearIn(head) !== null && !/\d月|\d{4}-\d/.test(head);
  const bringsSubject = !subject.test(text) && subject.test(head);
  const bringsBody = year !== null && agencyIn(text) === null && body.test(head);
  if (!bringsYear && !bringsSubject && !bringsBody) return;
  yield candidateFrom(head + text, before, row);
  yield* joinedTitles(rows, row, head + text, at - 1);
}

/** The body that a title names: what stands before the year, or between the year and the subject. */
export function agencyIn(title: string): string | null {
  const at = title.search(subject);
  if (at < 0) return null;
  const year = yearIn(title);
  // 某县人民政府信息公开…: the government's own name runs into the subject.
  const end = title.startsWith('人民政府', at - 2) ? at + 2 : at;
  const before = year === null ? title.slice(0, end) : title.slice(0, Math.min(year.start, end));
  const between = year === null ? '' : title.slice(year.end, end);
  return named(before) ?? named(between);
}

function named(text: string): string | null {
  const name = text.replace(/^(?:关于|公布|发布)+|(?:关于|的|[(（〔【])+$/g, '').replace(/^[)）〕】]+/, '');
  return name.length >= 2 ? name : null;
}
