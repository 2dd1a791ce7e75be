import { SaxesParser } from 'saxes';

/** Deeper than any document nests. */
const maxDepth = 512;

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a document in the order of its source. Names are as written, prefix and all. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Markup that is none, or nested beyond anything that a program writes. */
export class BadXml extends Error {
  constructor(readonly reason: 'damaged' | 'tangled') {
    super(reason);
  }
}

/**
 * Reads XML strictly and tells its handler of it; entities of a document's own are none, so that none grow.
 * @throws {BadXml}
 */
export function readXml(source: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', () => {
    throw new BadXml('damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > maxDepth) throw new BadXml('tangled');
    handler.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close(name);
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.write(source).close();
}
