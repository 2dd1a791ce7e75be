import { tableRows } from '../../form/printed/table-rows.js';
import type { Report } from '../../grammar/report.js';
import { markdownTable, markdownText } from '../markdown-text.js';
import { type Block, blocksOf } from './blocks.js';

/**
 * A whole report, with figures put in or as it was read, in the form: its own words, and its tables as the official form
 * has them. Blank cells stay blank; absent ones say so. Read again, it has the same cells.
 *
 * - `markdown`: headings, paragraphs and tables by pipes
 * - `text`: a line a paragraph, tables by tabs, as word processors paste them
 */
export const formFormats = {
  markdown: (report) => blocksAs('markdown', blocksOf(report)),
  text: (report) => blocksAs('text', blocksOf(report)),
} as const satisfies Record<FormFormat, (report: Report) => string>;

export type FormFormat = 'markdown' | 'text';

/** The pieces of a report, or of a form that is none yet, in one of the formats. */
export function blocksAs(format: FormFormat, blocks: Iterable<Block>): string {
  return `${Array.from(blocks, writers[format]).join('\n\n')}\n`;
}

const writers: Readonly<Record<FormFormat, (block: Block) => string>> = { markdown, text };

function markdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${markdownText(unmarked(block.text))}`;
    case 'heading':
      return `## ${markdownText(unmarked(block.text))}`;
    case 'prose':
      return paragraph(block.text);
    case 'table': {
      const [heads = [], ...rows] = rowsOf(block).map((row) => row.map(cell));
      return markdownTable(heads, rows);
    }
  }
}

/** A line without the marks of a heading that was Markdown already. */
function unmarked(text: string): string {
  return text.replace(/^[#*\s]+|[#*\s]+$/g, '');
}

/** A heading within a section keeps its mark; what only looks like the beginning of a list does not become one. */
function paragraph(text: string): string {
  const [, marks, own] = /^(#{1,6})\s+(.*)$/.exec(text) ?? [];
  if (marks !== undefined && own !== undefined) return `${marks.padStart(3, '#')} ${markdownText(own)}`;
  return markdownText(text).replace(/^[-+](?=\s|$)/, '\\$&');
}

/** What Markdown would take for more than characters. Anything else, a figure above all, is written as it stands. */
const markup = /[*_~`].*[*_~`]|\]\(|[<&\\]/;

function cell(text: string): string {
  const own = withoutPipes(text);
  return markup.test(own) ? markdownText(own) : own;
}

/** A pipe ends a cell wherever reports are read, so that none may stand in one. */
function withoutPipes(text: string): string {
  return text.replace(/[|｜│┃]/g, '¦');
}

function text(block: Block): string {
  if (block.kind !== 'table') return block.text;
  return rowsOf(block)
    .map((row) => row.map(withoutPipes).join('\t'))
    .join('\n');
}

function rowsOf({ edition, key, figures }: Extract<Block, { kind: 'table' }>): string[][] {
  return tableRows(edition, key, figures);
}
