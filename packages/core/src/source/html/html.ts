import type { Block } from '../block.js';
import { BlockList, type FilledCell } from '../block-list.js';
import { attribute, type Shown, shownAs } from './elements.js';
import { Flow, type Location } from './flow.js';
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

  /** Goes through in order without calling itself: pages can be nested deeply. */
  through(page: Parent): readonly Block[] {
    const open: Open[] = [{ parent: page, shown: 'inline', next: 0 }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const child = top.parent.childNodes[top.next];
      top.next += 1;
      if (child === undefined) {
        if (isElement(top.parent)) this.leave(top.parent, top.shown);
        open.pop();
      } else if (isText(child)) this.addText(child.value, child.sourceCodeLocation);
      else if (isElement(child)) {
        const shown = shownAs(child);
        if (shown === 'no') continue;
        this.enter(child, shown);
        open.push({ parent: child, shown, next: 0 });
      }
    }
    this.flush();
    return this.list.blocks;
  }

  private get current(): Flow {
    return this.cell?.flow ?? this.flow;
  }

  private addText(text: string, found: Found): void {
    if (this.asWritten > 0) this.current.addAsWritten(text, location(found));
    else this.current.add(text, location(found));
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
    const span = spanOf(attribute(element, 'colspan') || '1') || 1;
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

/** An element that is gone through: which of its children is next. */
interface Open {
  readonly parent: Parent;
  readonly shown: Shown;
  next: number;
}

interface OpenCell {
  readonly flow: Flow;
  readonly origin: Location;
  readonly column: number;
  readonly span: number;
}

type Found = Element['sourceCodeLocation'];

const begin: Location = { kind: 'source', start: 0, end: 0, line: 1 };

function location(found: Found): Location {
  if (found == null) return begin;
  return { kind: 'source', start: found.startOffset, end: found.endOffset, line: found.startLine };
}
