const space = /[\t\n\r ]*/y;
/** What a string of JSON holds as it is: all but quotation marks, backslashes and control characters. */
const plain = String.raw`[ !#-\[\]-\u{10ffff}]*`;
const escaped = String.raw`\\(?:["\\\/bfnrt]|u[\dA-Fa-f]{4})`;
/** One token of JSON: a sign, a string, or a number or a word. */
export const jsonToken = new RegExp(
  String.raw`([{}\[\],:])|("${plain}(?:${escaped}${plain})*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+\-]?\d+)?|true|false|null`,
  'uy',
);

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end' | 'nothing';

/**
 * Where a text stops being JSON: the offset of the first token that does not fit, of the text's end when it breaks off;
 * null for JSON. Engines tell this in words of their own, or not at all.
 */
export function jsonFault(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = afterSpace(text, 0);
  while (at < text.length) {
    jsonToken.lastIndex = at;
    const [whole = '', sign, string] = jsonToken.exec(text) ?? [];
    const next: Expected | null =
      whole === '' ? null : after(sign ?? (string === undefined ? 'word' : 'string'), expected, open);
    if (next === null) return at;
    expected = next;
    at = afterSpace(text, at + whole.length);
  }
  return expected === 'nothing' ? null : at;
}

function afterSpace(text: string, at: number): number {
  space.lastIndex = at;
  return at + (space.exec(text)?.[0].length ?? 0);
}

/** What may follow a token; null when the token itself may not stand there. */
function after(kind: string, expected: Expected, open: ('{' | '[')[]): Expected | null {
  const isValue = expected === 'value' || expected === 'value or ]';
  switch (kind) {
    case '{':
    case '[':
      if (!isValue) return null;
      open.push(kind);
      return kind === '{' ? 'name or }' : 'value or ]';
    case '}':
    case ']':
      if (expected !== ', or end' && expected !== (kind === '}' ? 'name or }' : 'value or ]')) return null;
      if (open.pop() !== (kind === '}' ? '{' : '[')) return null;
      return ended(open);
    case ':':
      return expected === ':' ? 'value' : null;
    case ',':
      if (expected !== ', or end') return null;
      return open.at(-1) === '{' ? 'name' : 'value';
    case 'string':
      if (expected === 'name' || expected === 'name or }') return ':';
      return isValue ? ended(open) : null;
    default:
      return isValue ? ended(open) : null;
  }
}

function ended(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : ', or end';
}
