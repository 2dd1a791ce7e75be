import { type DefaultTreeAdapterMap, defaultTreeAdapter, type TreeAdapter } from 'parse5';

/**
 * What keeps the time of parsing in step with the size of the page. The parser of the standard looks through its open
 * elements and a tag's attributes again and again, and copies formatting that nobody closed into every paragraph.
 */
const maxDepth = 512;
const maxAttributes = 512;
/** Elements made for one tag of the source, on the average over the page. */
const maxCopies = 2;
const someElements = 4000;

/** A page that no report is written as. */
export class TooTangled extends Error {}

type Map = DefaultTreeAdapterMap;

/** A parent that remembers how deep it stands. */
type Deep = Map['parentNode'] & { depth?: number };

/** Builds the tree as usual and throws {@link TooTangled} when it outgrows its source. */
export function boundedAdapter(html: string): TreeAdapter<Map> {
  let room = someElements + maxCopies * countTags(html);
  const deepen = (parent: Deep, child: Map['node']) => {
    if (!('childNodes' in child)) return;
    const depth = (parent.depth ?? 0) + 1;
    if (depth > maxDepth) throw new TooTangled();
    (child as Deep).depth = depth;
  };
  return {
    ...defaultTreeAdapter,
    createElement(...given) {
      room -= 1;
      if (room < 0) throw new TooTangled();
      return defaultTreeAdapter.createElement(...given);
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
    insertTextBefore(parent, text, reference) {
      const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1];
      if (before !== undefined && defaultTreeAdapter.isTextNode(before)) before.value += text;
      else this.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference);
    },
  };
}

function countTags(html: string): number {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
  return tags;
}

const quotes = /["']/;

/** Whether a tag has more attributes than any page gives one. */
export function hasEndlessTag(html: string): boolean {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    // Most tags are short, and need no counting.
    const end = html.indexOf('>', at);
    if (end >= 0 && end - at <= maxAttributes) at = end;
    else if (countAttributes(html, at) > maxAttributes) return true;
  }
  return false;
}

/** The attributes of the tag at an offset, or one more than are allowed. */
function countAttributes(html: string, start: number): number {
  let count = 0;
  for (let at = start + 1; at < html.length && count <= maxAttributes; at++) {
    const char = html.charAt(at);
    if (char === '>') break;
    if (quotes.test(char)) {
      at = html.indexOf(char, at + 1);
      if (at < 0) break;
    } else if (/[\s/]/.test(char)) count++;
  }
  return count;
}
