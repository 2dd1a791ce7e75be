import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser, type TreeAdapter } from 'parse5';
import { ElementCount, maxDepth, TooTangled } from './limits.js';

type Map = DefaultTreeAdapterMap;
export type Node = Map['node'];
export type Element = Map['element'];
export type Parent = Map['parentNode'];

/** A parent that remembers how deep it stands. */
type Deep = Parent & { depth?: number };

/** A page as the standard has it read, and the tables in it. */
export interface Tree {
  readonly page: Parent;
  readonly tables: readonly Element[];
}

/**
 * Parses a page. Places are those of text and of start tags: where elements end, nobody asks, and to tell it takes as
 * long as the rest of the parsing.
 * @throws {TooTangled} when the tree outgrows its source
 */
export function treeOf(html: string): Tree {
  const tables: Element[] = [];
  const treeAdapter = adapter(new ElementCount(html), tables);
  return { page: PlacingParser.parse(html, { sourceCodeLocationInfo: true, treeAdapter }), tables };
}

type Attach = Parameters<Parser<Map>['_attachElementToTree']>;

/** The parser of the standard; to each element it gives the place of its start tag itself, where the library copies it. */
class PlacingParser extends Parser<Map> {
  override _attachElementToTree(element: Attach[0], location: Attach[1], { parent, beforeElement }: Attach[2]): void {
    element.sourceCodeLocation = location;
    if (beforeElement === null) this.treeAdapter.appendChild(parent, element);
    else this.treeAdapter.insertBefore(parent, element, beforeElement);
  }
}

function adapter(elements: ElementCount, tables: Element[]): TreeAdapter<Map> {
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespaceURI, attrs) {
      elements.add();
      const element = elementOf(tagName, namespaceURI, attrs);
      if (tagName === 'table') tables.push(element);
      return element;
    },
    appendChild(parent, child) {
      deepen(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    // What is moved is nearly always the last child: looked for from the end, it is found at once.
    insertBefore(parent, child, reference) {
      deepen(parent, child);
      parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, child);
      child.parentNode = parent;
    },
    detachNode(child) {
      if (child.parentNode === null || child.parentNode === undefined) return;
      const { childNodes } = child.parentNode;
      childNodes.splice(childNodes.lastIndexOf(child), 1);
      child.parentNode = null;
    },
    insertText(parent, text) {
      const last = parent.childNodes.at(-1);
      if (last !== undefined && isText(last)) last.value += text;
      else defaultTreeAdapter.appendChild(parent, textOf(text));
    },
    insertTextBefore(parent, text, reference) {
      const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1];
      if (before !== undefined && isText(before)) before.value += text;
      else this.insertBefore(parent, textOf(text), reference);
    },
    getNodeSourceCodeLocation(node) {
      return isText(node) ? node.sourceCodeLocation : null;
    },
    updateNodeSourceCodeLocation({ sourceCodeLocation }, { endOffset }) {
      if (sourceCodeLocation != null && endOffset !== undefined) sourceCodeLocation.endOffset = endOffset;
    },
  };
}

/** Nodes have all that they will have from the start: so they are of one shape, which the engine reads fastest. */
function elementOf(tagName: string, namespaceURI: Element['namespaceURI'], attrs: Element['attrs']): Element & Deep {
  return {
    nodeName: tagName,
    tagName,
    attrs,
    namespaceURI,
    childNodes: [],
    parentNode: null,
    sourceCodeLocation: null,
    depth: 0,
  };
}

function textOf(value: string): Map['textNode'] {
  return { nodeName: '#text', value, parentNode: null, sourceCodeLocation: null };
}

function deepen(parent: Deep, child: Node): void {
  if (!('childNodes' in child)) return;
  const depth = (parent.depth ?? 0) + 1;
  if (depth > maxDepth) throw new TooTangled();
  (child as Deep).depth = depth;
}

export function isText(node: Node): node is Map['textNode'] {
  return node.nodeName === '#text';
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}
