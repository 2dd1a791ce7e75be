import { expect, it } from 'vitest';
import { parseJson } from '../../src/body/json.js';
import { ProblemError } from '../../src/problems/problem-error.js';
import { bytesOf } from '../support/reports.js';

function kind(text: string): unknown {
  try {
    return parseJson(bytesOf(text));
  } catch (error) {
    return error instanceof ProblemError ? error.kind : error;
  }
}

it.each([
  '{}',
  '{"text":"[[[[{{{{,,,,\\"[[[[\\\\"}',
  '{"text":"","only":["a","b"]}',
  '"\\\\"',
  '{"text":"\\\\\\"[[[["}',
])('reads %s', (text) => expect(kind(text)).toEqual(JSON.parse(text)));

it.each(['', '{', '{"text":"', '{"text":"\\', 'text', '{"a":1}}', '"\\x"', '\u0000'])('refuses %j', (text) =>
  expect(kind(text)).toBe('bad-json'),
);

it('refuses what is not in UTF-8', () => {
  expect(() => parseJson(new Uint8Array([0x22, 0xff, 0x22]))).toThrow(ProblemError);
});

it.each([
  ['deep', '['.repeat(10_000_000)],
  ['deep in objects', '{"a":'.repeat(1_000_000)],
  ['wide', `[${'0,'.repeat(5_000_000)}0]`],
  ['many members', `{${'"a":0,'.repeat(1_000_000)}"b":0}`],
])('refuses a bomb that is %s before it is built', (_, text) => {
  const start = performance.now();
  expect(kind(text)).toBe('json-too-deep');
  expect(performance.now() - start).toBeLessThan(1000);
});

it.each(['\\', '"', '\\"', '\\\\"'])('takes linear time for a string of %s', (piece) => {
  const start = performance.now();
  expect(['bad-json', 'json-too-deep']).toContain(kind(`{"text":"${piece.repeat(4_000_000 / piece.length)}`));
  expect(performance.now() - start).toBeLessThan(2000);
});
