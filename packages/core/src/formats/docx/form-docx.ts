import type { Edition } from '../../form/index.js';
import type { Report } from '../../grammar/report.js';
import { type Block, blocksOf } from '../form/blocks.js';
import { blankForm } from '../template/blank-form.js';
import { formTable } from './form-table.js';
import { paragraph, paragraphOnNewPage } from './office/markup.js';
import { documentOf } from './office/package.js';

/** A whole report in the form as a document of Word: its own words, and its tables as the official form has them. */
export function formDocx(report: Report): Uint8Array {
  return documentOf(report.title?.text ?? '', written(blocksOf(report)));
}

/** The pieces of any report as a document of Word. */
export function blocksDocx(title: string, blocks: Iterable<Block>): Uint8Array {
  return documentOf(title, written(blocks));
}

/** The blank form of an edition as a document of Word. */
export function templateDocx(edition: Edition): Uint8Array {
  return documentOf('政府信息公开工作年度报告', written(blankForm(edition)));
}

const styles = { title: 'Title', heading: 'Heading', prose: 'Text' } as const;

function written(blocks: Iterable<Block>): string {
  const all = [...blocks];
  return all
    .map((block, at) => {
      if (block.kind === 'table') return formTable(block.edition, block.key, block.figures) + paragraph('Gap', '');
      const next = all[at + 1];
      // Table three is as long as a page: it begins on one of its own, so that none of its merged cells is torn.
      const begin = next?.kind === 'table' && next.key === 'applications' ? paragraphOnNewPage : paragraph;
      return begin(styles[block.kind], unmarked(block));
    })
    .join('');
}

/** The marks of a heading in a text that is Markdown say nothing in a document. */
function unmarked({ kind, text }: Exclude<Block, { kind: 'table' }>): string {
  return kind === 'prose' ? text.replace(/^#{1,6}\s+/, '') : text.replace(/^[#*\s]+|[#*\s]+$/g, '');
}
