import type { ConfigFault, Expected } from '../fault.js';
import type { JsonNode } from '../json-tree.js';

/** Hears of a fault. */
export type Tell = (fault: ConfigFault) => void;

/** What one value of a config has to be: told to editors as JSON Schema, and how it is read. */
export interface Spec<T> {
  /** JSON Schema, draft 2020-12. */
  readonly schema: object;
  /** The value; undefined where it is not what it has to be, of which `tell` has heard. */
  read(node: JsonNode, path: string, tell: Tell): T | undefined;
}

export function wrongValue(node: JsonNode, path: string, expected: Expected): ConfigFault {
  return { kind: 'wrong-value', facts: { line: node.line, path, written: written(node), expected } };
}

/** More of a value is not shown. */
const most = 40;

function written(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return '{…}';
    case 'array':
      return node.items.length === 0 ? '[]' : '[…]';
    case 'deep':
      return '…';
    case 'null':
      return 'null';
    case 'text':
      return JSON.stringify(node.value.length > most ? `${node.value.slice(0, most)}…` : node.value);
    default:
      return String(node.value);
  }
}
