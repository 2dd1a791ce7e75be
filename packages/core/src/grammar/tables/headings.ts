import type { FormBlock, FormGrid } from '../../form/index.js';
import type { Cells } from '../../layout/layout.js';
import { heads } from '../labels/variants.js';
import type { Heading } from './record.js';

/** What the heads of a table tell about its columns. */
export interface Heads {
  /** The first head that is out of the form's order, so that no figure can be taken for its column; null when there is none. */
  readonly misplaced: Heading | null;
  /** Blocks some of whose heads are missing or not recognised: a row there may lack a column. */
  readonly incomplete: ReadonlySet<FormBlock>;
  /** In which column of its written row the head of the first column stands; null without written rows or without it. */
  readonly firstColumn: number | null;
}

/** The blocks of columns in the order in which their heads are printed. Table four prints those of its one block three times. */
function printedBlocks({ table, lines }: FormGrid): readonly FormBlock[] {
  return table === 'disputes' ? lines.map(({ block }) => block) : [...new Set(lines.map(({ block }) => block))];
}

/** Follows the heads of a table through the blocks of the form. */
class HeadReader {
  misplaced: Heading | null = null;
  readonly seen = new Map<FormBlock, Set<string>>();
  private at = -1;
  private last = -1;
  private before: Heading | null = null;
  private total: Heading | null = null;
  private readonly blocks: readonly FormBlock[];

  constructor(private readonly grid: FormGrid) {
    this.blocks = printedBlocks(grid);
  }

  read(heading: Heading): void {
    const { role, key } = heading.label;
    const previous = this.before;
    this.before = heading;
    if (role === 'item') this.enter(this.blocks.findIndex(({ item }) => item === key));
    if (role !== 'column') return;
    if (this.grid.table === 'applications' && key === 'total') this.total = heading;
    else if (!this.follows(key) || this.skips(previous, heading) || this.isBehindTotal(heading))
      this.misplaced ??= heading;
    const block = this.blocks[this.at];
    if (block !== undefined) this.seen.set(block, (this.seen.get(block) ?? new Set()).add(key));
  }

  private enter(at: number): void {
    this.at = at;
    this.last = -1;
  }

  private positionIn(at: number, key: string): number {
    return this.blocks[at]?.columns.findIndex((column) => column.key === key) ?? -1;
  }

  /** Goes on to the column `key`: later in its block, or in the next one when this has come to its end. */
  private follows(key: string): boolean {
    const here = this.positionIn(this.at, key);
    if (here > this.last) {
      this.last = here;
      return true;
    }
    if (this.at >= 0 && this.last < this.endOf(this.at)) return false;
    const next = this.blocks.findIndex((_, at) => at > this.at && this.positionIn(at, key) >= 0);
    // A table printed over two pages repeats its heads.
    if (next < 0 && this.grid.table === 'disputes') return false;
    this.enter(Math.max(next, 0));
    this.last = this.positionIn(this.at, key);
    return this.last >= 0;
  }

  /** The last column whose head stands in line with the others: 总计 of table three is merged over two lines. */
  private endOf(at: number): number {
    return (this.blocks[at]?.columns.length ?? 0) - (this.grid.table === 'applications' ? 2 : 1);
  }

  /** More words stand between two heads than the form has columns there. */
  private skips(previous: Heading | null, heading: Heading): boolean {
    if (previous?.label.role !== 'column') return false;
    const words = heading.wordsBefore - previous.wordsBefore - previous.tokens.length + 1;
    const before = this.positionIn(this.at, previous.label.key);
    return before >= 0 && before < this.last && words > this.last - before;
  }

  /** 总计 stands before another column in the same line; over several lines, its merged cell may come first. */
  private isBehindTotal({ tokens }: Heading): boolean {
    return this.total !== null && tokens[0]?.line === this.total.tokens[0]?.line;
  }
}

/** Reads the heads of a table's columns. Heads may be missing or cut; what they tell is told. */
export function headsOf(cells: Cells, headings: readonly Heading[], grid: FormGrid): Heads {
  const reader = new HeadReader(grid);
  for (const heading of headings) reader.read(heading);
  const incomplete = [...reader.seen].filter(([block, keys]) => keys.size < block.columns.length);
  return {
    misplaced: reader.misplaced ?? misplacedBlock(headings),
    incomplete: new Set(incomplete.map(([block]) => block)),
    firstColumn: firstColumnOf(cells, headings),
  };
}

/** The head of a block of table four that stands before one it should follow. */
function misplacedBlock(headings: readonly Heading[]): Heading | null {
  let last = -1;
  for (const words of heads.disputes) {
    const at = headings.findIndex(({ label }) => label.role === 'head' && label.key === words);
    if (at >= 0 && at < last) return headings[at] ?? null;
    last = Math.max(last, at);
  }
  return null;
}

function firstColumnOf(cells: Cells, headings: readonly Heading[]): number | null {
  const head = headings.find(({ label }) => label.key === 'naturalPerson')?.tokens[0];
  if (head === undefined) return null;
  return cells.rows?.map((row) => row.indexOf(head)).find((at) => at >= 0) ?? null;
}
