import { ProblemError } from '../problems/problem-error.js';

/** What `{ text, …options }` needs, with room. */
const levels = 3;
const members = 500;

/** A body of JSON as a value. What is deeper or has more members than is needed is refused before it is built. */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('bad-json', {});
  }
  if (isTooComplex(text)) throw new ProblemError('json-too-deep', { levels, members });
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError('bad-json', {});
  }
}

/** Counts brackets and commas outside of strings. */
function isTooComplex(text: string): boolean {
  let depth = 0;
  let commas = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '"':
        at = stringEnd(text, at);
        break;
      case '{':
      case '[':
        depth += 1;
        break;
      case '}':
      case ']':
        depth -= 1;
        break;
      case ',':
        commas += 1;
        break;
    }
    if (depth > levels || commas >= members) return true;
  }
  return false;
}

/** The quote that ends the string begun at `start`, or the end of the text. */
function stringEnd(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let escapes = 0;
    while (text[quote - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return quote;
  }
  return text.length;
}
