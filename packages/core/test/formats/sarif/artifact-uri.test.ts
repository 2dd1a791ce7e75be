import { expect, test } from 'vitest';
import { artifactUri } from '../../../src/formats/sarif/artifact-uri.js';
import { messageText } from '../../../src/formats/sarif/message-text.js';

test.each([
  ['年报/水利局 1.txt', '%E5%B9%B4%E6%8A%A5/%E6%B0%B4%E5%88%A9%E5%B1%80%201.txt'],
  ['./a.txt', 'a.txt'],
  ['../a#b?.txt', '../a%23b%3F.txt'],
  ['/srv/a.txt', 'file:///srv/a.txt'],
  ['C:\\年报\\a.txt', 'file:///C:/%E5%B9%B4%E6%8A%A5/a.txt'],
  ['\\\\server\\a.txt', 'file://server/a.txt'],
  ['a.zip/b.txt', 'a.zip/b.txt'],
  ['\ud800', '%EF%BF%BD'],
])('%s is %s', (source, uri) => {
  expect(artifactUri(source)).toBe(uri);
});

test('standard input has none', () => {
  expect(artifactUri('-')).toBeNull();
});

test('a message holds neither arguments nor links', () => {
  expect(messageText('{0} [见](http://a) [1]')).toBe('{{0}} \\[见](http://a) [1]');
});
