import { expect, it } from 'vitest';
import { fileName } from '../../src/body/file-name.js';

it.each([
  ['水务局.txt', '水务局.txt'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\年报\\水务局.txt', '水务局.txt'],
  ['/etc/', '-'],
  ['..', '-'],
  ['.', '-'],
  ['', '-'],
  ['   ', '-'],
  ['a\u0000b\u001b[31m\r\n.txt', 'ab[31m.txt'],
  ['txt.\u202egnp', 'txt.gnp'],
  ['a\ud800b', 'ab'],
  ['x'.repeat(300), 'x'.repeat(255)],
  ['😀'.repeat(300), '😀'.repeat(255)],
])('calls %j %j', (given, name) => {
  expect(fileName(given)).toBe(name);
});
