import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type FormSection, forms } from '../../src/form/index.js';
import { printedTable } from '../../src/form/printed/printed-table.js';
import { blocksDocx } from '../../src/formats/docx/form-docx.js';
import type { Block } from '../../src/formats/form/blocks.js';
import { blocksAs } from '../../src/formats/form/form.js';
import type { Draft } from './county.js';

/** A report as the files in which it comes. */
export const written: Readonly<
  Record<string, (draft: Draft) => { readonly name: string; readonly bytes: Uint8Array }>
> = {
  text: (draft) => ({ name: 'report.txt', bytes: encoded(withLines(blocksAs('text', blocksOf(draft)), draft)) }),
  Markdown: (draft) => ({
    name: 'report.md',
    bytes: encoded(withLines(blocksAs('markdown', blocksOf(draft)), draft)),
  }),
  HTML: (draft) => ({ name: 'report.html', bytes: encoded(withRows(page(blocksOf(draft)), 'tr', draft)) }),
  DOCX: (draft) => ({ name: 'report.docx', bytes: documentOf(draft) }),
};

const encoded = (text: string) => new TextEncoder().encode(text);

/** With the labels of the draft, and without the lines that begin with one that it lacks. */
function withLines(text: string, { lacking, labels }: Draft): string {
  const isLacking = (line: string) => lacking.includes((/^\|?\s*([^|\t]+?)\s*[|\t]/.exec(line) ?? [])[1] ?? '');
  return relabelled(text, labels)
    .split('\n')
    .filter((line) => !isLacking(line))
    .join('\n');
}

/** The same of the rows of tables in a markup. */
function withRows(markup: string, tag: string, { lacking, labels }: Draft): string {
  const row = new RegExp(`<${tag}>.*?</${tag}>`, 'gs');
  return relabelled(markup, labels).replace(row, (whole) =>
    lacking.some((label) => whole.includes(`>${label}<`)) ? '' : whole,
  );
}

function relabelled(text: string, labels: Draft['labels']): string {
  return Object.entries(labels).reduce((whole, [from, to]) => whole.replaceAll(from, to), text);
}

function documentOf(draft: Draft): Uint8Array {
  const bytes = blocksDocx(draft.agency, blocksOf(draft));
  if (draft.lacking.length + Object.keys(draft.labels).length === 0) return bytes;
  const parts = unzipSync(bytes);
  const path = 'word/document.xml';
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  return zipSync({ ...parts, [path]: strToU8(withRows(xml, 'w:tr', draft)) });
}

function blocksOf({ agency, year, headings, prose, tables, editions, below }: Draft): Block[] {
  const sections = forms['2021'].sections as readonly FormSection[];
  return [
    { kind: 'title', text: `${agency}${year}年政府信息公开工作年度报告` },
    ...(below === '' ? [] : [{ kind: 'prose', text: below } as const]),
    ...sections.flatMap(({ table: key }, at): Block[] => {
      const heading = headings[at] ?? '';
      const figures = key && tables[key];
      return [
        ...(heading === '' ? [] : [{ kind: 'heading', text: heading } as const]),
        ...(prose[at] ?? []).map((text) => ({ kind: 'prose', text }) as const),
        ...(key && figures ? [{ kind: 'table', edition: editions[key] ?? '2021', key, figures } as const] : []),
      ];
    }),
  ];
}

function page(blocks: readonly Block[]): string {
  const body = blocks.map((block) => {
    if (block.kind === 'table') return table(block);
    const tag = { title: 'h1', heading: 'h2', prose: 'p' }[block.kind];
    return `<${tag}>${block.text}</${tag}>`;
  });
  return `<!doctype html><html><body>\n${body.join('\n')}\n</body></html>`;
}

/** The table as the form prints it, with its cells merged. */
function table({ edition, key, figures }: Extract<Block, { kind: 'table' }>): string {
  const rows = printedTable(edition, key).map((row) => {
    const cells = row.map(({ cell, text, columns, rows }) => {
      const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
      return `<td${spans}>${cell === null ? text : figures[cell.index]}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table border="1">\n${rows.join('\n')}\n</table>`;
}
