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
  text: (draft) => ({ name: 'report.txt', bytes: encoded(blocksAs('text', blocksOf(draft))) }),
  Markdown: (draft) => ({ name: 'report.md', bytes: encoded(blocksAs('markdown', blocksOf(draft))) }),
  HTML: (draft) => ({ name: 'report.html', bytes: encoded(page(blocksOf(draft))) }),
  DOCX: (draft) => ({ name: 'report.docx', bytes: blocksDocx(draft.agency, blocksOf(draft)) }),
};

const encoded = (text: string) => new TextEncoder().encode(text);

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
