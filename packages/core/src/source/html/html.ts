import type { Block } from '../block.js';
import { BlockList, type FilledCell } from '../block-list.js';
import { attribute, type Shown, shownAs } from './elements.js';
import { begin, Flow, type Found, type Location, location } from './flow.js';
import { GridBuilder, spanOf } from './grid-builder.js';
import { hasEndlessTag, TooTangled } from './limits.js';
import { type Element, isElement, isText, type Node, type Parent, treeOf } from './tree.js';

/** The page's content in reading order; null for a page that no report is written as (see limits.ts). */
export function blocksOfHtml(html: string): readonly Block[] | null {
  if (hasEndlessTag(html)) return null;
  try {
    const { page, tables } = treeOf(html);
    return new Walk(layoutTables(tables)).through(page);
  } catch (error) {
    if (error instanceof TooTangled) return null;
    throw error;
  }
}

/** Tables that hold other tables: they lay out the page, and are no tables of anything. */
function layoutTables(tables: readonly Element[]): ReadonlySet<Node> {
  const outer = new Set<Node>();
  for (const table of tables) {
    let holder = table.parentNode;
    while (holder !== null && isElement(holder) && holder.tagName !== 'table') holder = holder.parentNode;
    if (holder !== null) outer.add(holder);
  }
  return outer;
}

/** Goes through the page and takes down what it says: lines of text, and rows of tables. */
class Walk {
  private readonly list = new BlockList();
  private readonly flow = new Flow(begin);
  /** The table that is being read, its row and its cell; null outside. */
  private grid: GridBuilder | null = null;
  private row: OpenCell[] = [];
  private cell: OpenCell | null = null;
  /** Elements whose white space is kept. */
  private asWritten = 0;
  /** How many lines there were when each open paragraph began. */
  private readonly paragraphs: number[] = [];

  constructor(private readonly layout: ReadonlySet<Node>) {}

  through(page: Parent): readonly Block[] {
    this.walk(page);
    this.flush();
    return this.list.blocks;
  }

  /** Calls itself no more often than a tree may be deep (see limits.ts). */
  private walk(parent: Parent): void {
    for (const child of parent.childNodes) {
      if (isText(child)) this.addText(child.value, child.sourceCodeLocation);
      else if (isElement(child)) {
        const shown = shownAs(child);
        if (shown === 'no') continue;
        this.enter(child, shown);
        this.walk(child);
        this.leave(child, shown);
      }
    }
  }

  private get current(): Flow {
    return this.cell?.flow ?? this.flow;
  }

  private addText(text: string, found: Found): void {
    if (this.asWritten > 0) this.current.addAsWritten(text, found);
    else this.current.add(text, found);
  }

  private enter(element: Element, shown: Shown): void {
    if (shown === 'block') this.current.endLine();
    const { tagName } = element;
    if (tagName === 'br') this.current.breakLine();
    else if (tagName === 'pre') this.asWritten += 1;
    else if (tagName === 'p') this.paragraphs.push(this.current.length);
    else if (tagName === 'table' && !this.layout.has(element)) {
      this.flush();
      this.grid = new GridBuilder();
    } else if (this.grid !== null) this.enterPart(element, this.grid);
  }

  private enterPart(element: Element, grid: GridBuilder): void {
    if (element.tagName === 'tr') grid.beginRow();
    if (element.tagName !== 'td' && element.tagName !== 'th') return;
    const span = spanOf(attribute(element, 'colspan'));
    const column = grid.place(span, spanOf(attribute(element, 'rowspan')));
    const origin = location(element.sourceCodeLocation);
    this.cell = { flow: new Flow(origin), origin, column, span };
  }

  private leave({ tagName }: Element, shown: Shown): void {
    if (shown === 'inline') return;
    if (tagName === 'p') this.leaveParagraph();
    this.current.endLine();
    if (tagName === 'pre') this.asWritten -= 1;
    if (this.grid === null) return;
    if ((tagName === 'td' || tagName === 'th') && this.cell !== null) {
      this.row.push(this.cell);
      this.cell = null;
    } else if (tagName === 'tr') this.endRow();
    else if (tagName === 'tbody' || tagName === 'thead' || tagName === 'tfoot') this.grid.endPart();
    else if (tagName === 'table') {
      this.flush();
      this.grid = null;
    }
  }

  /** A paragraph with nothing in it is an empty line: people set cells and headings apart by it. */
  private leaveParagraph(): void {
    const before = this.paragraphs.pop();
    if (before === this.current.length) this.current.breakLine();
  }

  private endRow(): void {
    const cells = this.row.map(({ flow, origin, column, span }): FilledCell => {
      return { lines: flow.take(), origin, column, span };
    });
    this.row = [];
    this.list.addRow(cells);
  }

  /** Takes down what has been gathered: text, which in a table is its caption, and rows. */
  private flush(): void {
    this.list.addLines(this.flow.take());
    this.list.endRows();
  }
}

interface OpenCell {
  readonly flow: Flow;
  readonly origin: Location;
  readonly column: number;
  readonly span: number;
}
