/** The form's widest table has 15 columns; a page may cut them finer. */
const maxSpan = 256;

/** Where cells stand farther right than this is not followed: no table that is read is so wide. */
const maxColumns = 512;

/** Where the cells of a table stand in its grid, row by row. */
export class GridBuilder {
  private row = -1;
  private column = 0;
  /** The row, for each column, up to which a cell from above covers it. */
  private covered: number[] = [];

  beginRow(): void {
    this.row += 1;
    this.column = 0;
  }

  /** A cell that spans rows ends with its part of the table. */
  endPart(): void {
    this.covered = [];
  }

  /** The column in which the row's next cell begins. */
  place(columns: number, rows: number): number {
    while (this.column < maxColumns && (this.covered[this.column] ?? -1) >= this.row) this.column += 1;
    const begin = this.column;
    const end = Math.min(begin + columns, maxColumns);
    for (let at = begin; at < end; at++) this.covered[at] = this.row + rows - 1;
    this.column += columns;
    return begin;
  }
}

/** A span as a page states it, within what tables can have; 0 rows reach to the end of their part. */
export function spanOf(stated: string | undefined): number {
  if (stated === undefined || stated === '') return 1;
  const span = Number.parseInt(stated, 10);
  return Number.isNaN(span) || span < 0 ? 1 : Math.min(span === 0 ? maxSpan : span, maxSpan);
}
