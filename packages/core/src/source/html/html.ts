import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import type { Block } from '../block.js';
import { BlockList } from '../block-list.js';
import { attribute, type Element, isBlock, isHidden } from './elements.js';
import { Flow, type Location } from './flow.js';
import { GridBuilder, spanOf } from './grid-builder.js';
import { boundedAdapter, hasEndlessTag, TooTangled } from './limits.js';

type Node = DefaultTreeAdapterMap['node'];

/** The page's content in reading order; null for a page that no report is written as (see limits.ts). */
export function blocksOfHtml(html: string): Block[] | null {
  if (hasEndlessTag(html)) return null;
  try {
    const treeAdapter = boundedAdapter(html);
    const page = parse(html, { sourceCodeLocationInfo: true, treeAdapter });
    return new Walk(layoutTables(page)).through(page);
  } catch (error) {
    if (error instanceof TooTangled) return null;
    throw error;
  }
}

/** Tables that hold other tables: they lay out the page, and are no tables of anything. */
function layoutTables(page: Node): ReadonlySet<Node> {
  const outer = new Set<Node>();
  const open: Node[] = [];
  walk(page, {
    enter(node) {
      if (!isElement(node) || node.tagName !== 'table') return true;
      const holder = open.at(-1);
      if (holder !== undefined) outer.add(holder);
      open.push(node);
      return true;
    },
    leave(node) {
      if (node === open.at(-1)) open.pop();
    },
  });
  return outer;
}

/** Goes through the page and takes down what it says: lines of text, and rows of tables. */
class Walk {
  private readonly list = new BlockList();
  private readonly flow = new Flow({ start: 0, end: 0, line: 1 });
  /** The table that is being read, its row and its cell; null outside. */
  private grid: GridBuilder | null = null;
  private row: OpenCell[] = [];
  private cell: OpenCell | null = null;
  /** Elements whose white space is kept. */
  private asWritten = 0;
  /** How many lines there were when each open paragraph began. */
  private readonly paragraphs: number[] = [];

  constructor(private readonly layout: ReadonlySet<Node>) {}

  through(page: Node): Block[] {
    walk(page, { enter: (node) => this.enter(node), leave: (node) => this.leave(node) });
    this.flush();
    return this.list.blocks;
  }

  private get current(): Flow {
    return this.cell?.flow ?? this.flow;
  }

  private enter(node: Node): boolean {
    if (node.nodeName === '#text') {
      const { value, sourceCodeLocation } = node as DefaultTreeAdapterMap['textNode'];
      const place = location(sourceCodeLocation);
      if (this.asWritten > 0) this.current.addAsWritten(value, place);
      else this.current.add(value, place);
      return false;
    }
    if (!isElement(node)) return true;
    if (isHidden(node)) return false;
    if (isBlock(node)) this.current.endLine();
    const { tagName } = node;
    if (tagName === 'br') this.current.breakLine();
    else if (tagName === 'pre') this.asWritten += 1;
    else if (tagName === 'p') this.paragraphs.push(this.current.length);
    else if (tagName === 'table' && !this.layout.has(node)) {
      this.flush();
      this.grid = new GridBuilder();
    } else if (this.grid !== null) this.enterPart(node, this.grid);
    return true;
  }

  private enterPart(element: Element, grid: GridBuilder): void {
    if (element.tagName === 'tr') grid.beginRow();
    if (element.tagName !== 'td' && element.tagName !== 'th') return;
    const span = spanOf(attribute(element, 'colspan') || '1') || 1;
    const column = grid.place(span, spanOf(attribute(element, 'rowspan')));
    const place = location(element.sourceCodeLocation);
    this.cell = { flow: new Flow(place), place, column, span };
  }

  private leave(node: Node): void {
    if (!isElement(node)) return;
    const { tagName } = node;
    if (tagName === 'p') this.leaveParagraph();
    if (isBlock(node)) this.current.endLine();
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
    const cells = this.row.map(({ flow, place, column, span }) => {
      return { lines: flow.take(), origin: { kind: 'source', ...place } as const, column, span };
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
  readonly place: Location;
  readonly column: number;
  readonly span: number;
}

function isElement(node: Node): node is Element {
  return defaultTreeAdapter.isElementNode(node);
}

function location(
  found: { readonly startOffset: number; readonly endOffset: number; readonly startLine: number } | null | undefined,
): Location {
  return { start: found?.startOffset ?? 0, end: found?.endOffset ?? 0, line: found?.startLine ?? 1 };
}

interface Visitor {
  /** Whether to go into the node. */
  enter(node: Node): boolean;
  leave(node: Node): void;
}

/** Goes through a tree in its order, without calling itself: pages can be nested deeply. */
function walk(root: Node, visitor: Visitor): void {
  const path: { readonly node: Node; next: number }[] = [{ node: root, next: 0 }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const children = 'childNodes' in top.node ? top.node.childNodes : [];
    const child = children[top.next];
    top.next += 1;
    if (child === undefined) {
      visitor.leave(top.node);
      path.pop();
    } else if (visitor.enter(child)) path.push({ node: child, next: 0 });
  }
}
