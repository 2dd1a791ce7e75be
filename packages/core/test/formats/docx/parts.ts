import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';

/** The parts of an office document by their paths, each of them well-formed XML. */
export function partsOf(bytes: unknown): ReadonlyMap<string, string> {
  if (!(bytes instanceof Uint8Array)) throw new Error('no bytes');
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const);
  for (const [, xml] of parts) wellFormed(xml);
  return new Map(parts);
}

function wellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** The paragraphs of a document as text, those of tables too; a page's first one has `¶` before it. */
export function paragraphsOf(parts: ReadonlyMap<string, string>): string[] {
  const xml = parts.get('word/document.xml') ?? '';
  expect(parts.get('[Content_Types].xml')).toContain('/word/document.xml');
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, own = '']) => {
    const text = own.replaceAll('<w:br/>', '\n').replace(/<[^>]+>/g, '');
    return (own.includes('pageBreakBefore') ? '¶' : '') + unescaped(text);
  });
}

function unescaped(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
