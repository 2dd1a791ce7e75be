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
const genre = /(?:年度报告|工作报告|年度总结|年报|报告)/;

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
  const isPath = /[>＞»]|首页|您现在|当前位置|^(?:上|下)一[篇条页]/.test(text);
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
 * The title: the line in the page's head that names the kind of report, best with year and body; it may be cut over two
 * lines. Of equally good ones the last, nearest to the report: lists of other reports stand above it.
 */
export function titleIn(rows: readonly Row[], headEnd: number): Title {
  let best: TitleCandidate | null = null;
  let before: Row | undefined;
  for (const row of rows.slice(0, Math.min(headEnd, maxHead))) {
    for (const candidate of candidatesAt(before, row)) {
      if (candidate !== null && (best === null || candidate.weight >= best.weight)) best = candidate;
    }
    before = row;
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

/** The titles that a line can be: whole, one of its cells (an index of the page names the title in one), or with the line before. */
function candidatesAt(before: Row | undefined, row: Row): (TitleCandidate | null)[] {
  // Stryker disable next-line all: see mayBeTitle
  if (!mayBeTitle(row)) return [];
  const text = textOf(row);
  if (text === '') return [];
  const whole = candidateFrom(text, row, row);
  const joined = before === undefined ? null : joinedTitle(before, row, text);
  if (row.cells.length === 1) return [whole, joined];
  return [whole, joined, ...row.cells.map((cell) => candidateFrom(cleaned(cell.text), row, row))];
}

/** Whether a line alone reads as the title of a report, with its year. */
export function isTitle(row: Row): boolean {
  return (candidateFrom(textOf(row), row, row)?.weight ?? 0) >= 6;
}

/** What the name of a public body ends in. */
const body =
  /(?:府|局|委|办|厅|院|部|署|会|处|室|站|所|社|中心|街道|镇|乡|区|县|市|州|盟|旗|大队|支队|总队|集团|公司)$/;

/** The line before belongs to the title when it brings what the title lacks: the year, or the body's name alone. */
function joinedTitle(before: Row, row: Row, text: string): TitleCandidate | null {
  const head = textOf(before);
  if (genre.test(head)) return null;
  const bringsYear = yearIn(text) === null && yearIn(head) !== null && !/\d月|\d{4}-\d/.test(head);
  const bringsBody =
    yearIn(text) !== null && agencyIn(text) === null && head.length <= 30 && !/[:：]/.test(head) && body.test(head);
  return bringsYear || bringsBody ? candidateFrom(head + text, before, row) : null;
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
