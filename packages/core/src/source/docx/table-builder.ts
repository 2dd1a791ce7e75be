import type { Origin } from '../place.js';
import type { Attributes } from '../xml/read-xml.js';
import type { Content, DocCell, DocTable } from './content.js';

/** The form's widest table has 15 columns; a document may cut them finer. */
const maxSpan = 256;

/** Puts a table together from its rows and cells. */
export class TableBuilder {
  private readonly rows: DocCell[][] = [];
  private cells: DocCell[] = [];
  private column = 0;
  private isDeletedRow = false;
  private span = 1;
  private isCovered = false;
  /** What the open cell holds; null between cells. */
  contents: Content[] | null = null;

  /** @param number the table of the document, from 1 */
  constructor(private readonly number: number) {}

  /** Where the open cell, or the table, stands. */
  get origin(): Origin {
    return { kind: 'cell', table: this.number, row: this.rows.length + 1, cell: this.cells.length + 1 };
  }

  open(name: string, attributes: Attributes): void {
    const value = attributes['w:val'];
    if (name === 'w:tr') {
      this.cells = [];
      this.column = 0;
      this.isDeletedRow = false;
    } else if (name === 'w:tc') {
      this.contents = [];
      this.span = 1;
      this.isCovered = false;
    } else if (name === 'w:gridBefore') this.column += spanOf(value);
    else if (name === 'w:gridSpan') this.span = spanOf(value);
    else if (name === 'w:vMerge' || name === 'w:hMerge') this.isCovered = value !== 'restart';
    else if (name === 'w:cellDel') this.isCovered = true;
    else if (name === 'w:del') this.isDeletedRow = true;
  }

  closeCell(): void {
    const { contents, origin, column, span } = this;
    if (contents !== null && !this.isCovered) this.cells.push({ contents, origin, column, span });
    this.column += span;
    this.contents = null;
  }

  closeRow(): void {
    // An empty row keeps its number.
    this.rows.push(this.isDeletedRow ? [] : this.cells);
    this.cells = [];
  }

  close(): DocTable {
    return { kind: 'table', rows: this.rows };
  }
}

function spanOf(stated = '1'): number {
  const span = Number.parseInt(stated, 10);
  return span > 0 ? Math.min(span, maxSpan) : 1;
}
