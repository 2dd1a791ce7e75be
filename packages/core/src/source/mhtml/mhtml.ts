import { decodedBody } from './transfer.js';

/** Whether a text is a web archive: the headers of mail, and in them one of several related parts. */
export function looksLikeMhtml(text: string): boolean {
  const head = text.slice(0, 8192);
  return /^(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*content-type:\s*multipart\//i.test(head);
}

/** More parts than a page has. */
const maxParts = 10_000;

/** The pages in a web archive, that which was saved first: a page can hold others in frames. */
export function pagesOfMhtml(archive: Uint8Array): Uint8Array[] {
  // Every byte is one character, so that parts can be cut out and decoded each in its own way.
  const text = asCharacters(archive);
  const head = headers(text);
  const boundary = /boundary="?([^";\r\n]+)"?/i.exec(head.get('content-type') ?? '')?.[1]?.trim();
  if (boundary === undefined) return [];
  const pages: Uint8Array[] = [];
  for (const part of text.split(`--${boundary}`, maxParts).slice(1)) {
    const content = part.replace(/^[ \t]*\r?\n/, '');
    const own = headers(content);
    if (!/^\s*(?:text\/html|application\/xhtml)/i.test(own.get('content-type') ?? '')) continue;
    const start = /\r?\n\r?\n/.exec(content);
    if (start === null) continue;
    const body = content.slice(start.index + start[0].length);
    pages.push(decodedBody(body, own.get('content-transfer-encoding') ?? ''));
  }
  return pages;
}

/** The headers at the beginning of a part, names in small letters; lines that go on are put together. */
function headers(part: string): ReadonlyMap<string, string> {
  const end = /\r?\n\r?\n/.exec(part)?.index ?? 0;
  const lines = part
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

function asCharacters(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
