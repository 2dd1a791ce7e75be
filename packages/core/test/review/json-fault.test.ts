import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../src/review/json-fault.js';
import { runs } from '../support/runs.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('JSON has no fault', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      expect(jsonFault(JSON.stringify(JSON.parse(json), null, indent))).toBeNull();
    }),
    runs(100),
  );
});

test('a text has a fault exactly when it is no JSON', () => {
  const tokens = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\u0041"',
    '1',
    '-0.5e3',
    'true',
    'null',
    ' ',
    '\n',
  );
  const odd = fc.constantFrom('"\\x"', '01', '"\t"', 'nul', "'a'", '+1', '\u00a0', '.5', '"');
  const texts = fc.array(fc.oneof({ weight: 12, arbitrary: tokens }, { weight: 1, arbitrary: odd }), { maxLength: 8 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      expect(jsonFault(text) === null).toBe(isJson(text));
    }),
    runs(2_000),
  );
});

test('a fault stands where nothing that follows could mend it', () => {
  expect(jsonFault('[1, 2')).toBe(5);
  expect(jsonFault('[1 2]')).toBe(3);
  expect(jsonFault('{"a": [1}')).toBe(8);
  expect(jsonFault(`"${'x'.repeat(10_000_000)}`)).toBe(0);
});
