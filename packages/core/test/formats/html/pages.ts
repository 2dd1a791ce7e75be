import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { CheckEntry } from '../../../src/formats/entry.js';
import { htmlWriter } from '../../../src/formats/html/html.js';
import { written } from '../../../src/formats/writer.js';
import type { Lang } from '../../../src/messages/words.js';
import { wordsOf } from '../../../src/messages/words-of.js';

/** The page of a run, as text. */
export function pageOf(lang: Lang, entries: Iterable<CheckEntry>): string {
  return [...written(htmlWriter(wordsOf(lang)), entries)].join('');
}

/** An element as a browser reads it. */
export class Element {
  constructor(readonly node: Tree.Element) {}

  get name(): string {
    return this.node.tagName;
  }

  attribute(name: string): string | null {
    return this.node.attrs.find((one) => one.name === name)?.value ?? null;
  }

  is(kind: string): boolean {
    return this.name === kind || (this.attribute('class') ?? '').split(' ').includes(kind);
  }

  get children(): Element[] {
    return this.node.childNodes.flatMap((node) => ('tagName' in node ? [new Element(node)] : []));
  }

  /** What is under it, in order. */
  get all(): Element[] {
    return this.children.flatMap((child) => [child, ...child.all]);
  }

  /** Elements of a name or a class. */
  every(kind: string): Element[] {
    return this.all.filter((element) => element.is(kind));
  }

  /** The one element with an id. */
  byId(id: string): Element {
    const found = this.all.filter((element) => element.attribute('id') === id);
    if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} elements are #${id}`);
    return found[0];
  }

  /** Its characters, with one space for white space. */
  get text(): string {
    return textOf(this.node).replace(/\s+/g, ' ').trim();
  }
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The page as a browser reads it; it must have no fault that a browser would mend. */
export function parsed(page: string): Element {
  const faults: string[] = [];
  const document = parse(page, { onParseError: ({ code, startLine }) => faults.push(`${startLine}: ${code}`) });
  if (faults.length > 0) throw new Error(`not HTML as it should be: ${faults.join(', ')}`);
  const root = document.childNodes.find((node) => 'tagName' in node);
  if (root === undefined) throw new Error('an empty page');
  return new Element(root as Tree.Element);
}
