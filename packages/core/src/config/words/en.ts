import type { Expected } from '../fault.js';
import type { FaultWords } from './fault-words.js';

const at = ({ line, path }: { readonly line: number; readonly path: string }) =>
  `line ${line}${path === '' ? '' : `, ${path}`}: `;
const hint = (near: readonly string[]) => (near.length > 0 ? `; did you mean "${near.join('" or "')}"?` : '');

export const en: FaultWords = {
  syntax: ({ line, column }) =>
    `line ${line}, column ${column}: no JSON from there on; look at its quotes, commas and brackets`,
  'too-large': ({ length, limit }) => `it has ${length} characters, and may have ${limit}; is it the right file?`,
  'unknown-key': (facts) => `${at(facts)}there is no such key${hint(facts.near)}`,
  'repeated-key': (facts) => `${at(facts)}the key stands there twice; keep one`,
  'unknown-rule': (facts) => `${at(facts)}"${facts.name}" is neither a rule nor a part of the rules${hint(facts.near)}`,
  'wrong-value': (facts) => `${at(facts)}cannot be ${facts.written}; it has to be ${expectedText(facts.expected)}`,
  circle: (facts) => `${at(facts)}the renaming leads back to where it began; let the last name stay`,
};

function expectedText(expected: Expected): string {
  switch (expected.kind) {
    case 'object':
      return 'keys with values between { }';
    case 'switch':
      return 'true or false';
    case 'text':
      return 'text between quotes, neither empty nor too long';
    case 'day-or-null':
      return 'month-day, such as "01-31", or null for none';
    case 'list':
      return 'one or more things between [ ]';
    case 'choice':
      return `one of ${expected.values.map((value) => `"${value}"`).join(', ')}`;
    case 'number':
      return `a number above ${expected.above}${expected.most === null ? '' : ` and at most ${expected.most}`}`;
  }
}
