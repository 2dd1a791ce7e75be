import { jsonToken } from '../review/json-fault.js';

/** A value of JSON with the line, from 1, on which it begins. */
export type JsonNode = { readonly line: number } & (
  | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  /** More levels down than anybody asks for: not looked at. */
  | { readonly kind: 'deep' }
);

export interface JsonMember {
  readonly name: string;
  /** Where the name stands. */
  readonly line: number;
  readonly value: JsonNode;
}

/** Levels that are built. */
const deepest = 8;

/** Builds the tree of a text that is JSON: whoever calls has made sure of that. */
export function jsonTree(text: string): JsonNode {
  return new Builder(text).value(0);
}

class Builder {
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): JsonNode {
    const token = this.#next();
    const line = this.#line;
    switch (token) {
      case '{':
      case '[':
        if (depth >= deepest) {
          this.#skip();
          return { kind: 'deep', line };
        }
        return token === '{'
          ? { kind: 'object', line, members: this.#members(depth + 1) }
          : { kind: 'array', line, items: this.#items(depth + 1) };
      case 'null':
        return { kind: 'null', line };
      default:
        return scalar(JSON.parse(token), line);
    }
  }

  #members(depth: number): JsonMember[] {
    const members: JsonMember[] = [];
    for (let token = this.#next(); token !== '}'; token = this.#next()) {
      if (token === ',') continue;
      const line = this.#line;
      // The colon.
      this.#next();
      members.push({ name: JSON.parse(token), line, value: this.value(depth) });
    }
    return members;
  }

  #items(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    while (this.#peek() !== ']') {
      if (this.#peek() === ',') this.#next();
      items.push(this.value(depth));
    }
    this.#next();
    return items;
  }

  /** To the end of what has just been opened. */
  #skip(): void {
    for (let open = 1; open > 0; ) {
      const token = this.#next();
      if (token === '{' || token === '[') open += 1;
      else if (token === '}' || token === ']') open -= 1;
    }
  }

  /** The sign that comes next; '' where it is none. */
  #peek(): string {
    this.#space();
    return this.#text.charAt(this.#at);
  }

  #next(): string {
    this.#space();
    jsonToken.lastIndex = this.#at;
    const [token = ''] = jsonToken.exec(this.#text) ?? [];
    if (token === '') throw new Error(`no JSON at ${this.#at}`);
    this.#at += token.length;
    return token;
  }

  #space(): void {
    for (; /[\t\n\r ]/.test(this.#text.charAt(this.#at)); this.#at += 1) {
      if (this.#text.charAt(this.#at) === '\n') this.#line += 1;
    }
  }
}

function scalar(value: string | number | boolean, line: number): JsonNode {
  if (typeof value === 'string') return { kind: 'text', value, line };
  if (typeof value === 'number') return { kind: 'number', value, line };
  return { kind: 'boolean', value, line };
}
