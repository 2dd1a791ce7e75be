import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');

/** What the files of a folder import: packages by their names, folders of this package by theirs. */
function importsOf(folder: string): string[] {
  const found = new Set<string>();
  for (const file of readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, path = ''] of readFileSync(join(src, folder, file), 'utf8').matchAll(/from '([^']+)'/g)) {
      if (!path.startsWith('.')) found.add(path);
      else {
        const [first = ''] = join(folder, file, '..', path).split(/[\\/]/);
        found.add(first.replace(/\.js$/, ''));
      }
    }
  }
  found.delete(folder);
  return [...found].sort();
}

test('keys know the table of commands alone', () => {
  expect(importsOf('keys')).toEqual([]);
});

test('the state knows the core, its keys and its ports: no screen, no Node.js', () => {
  expect(importsOf('state')).toEqual([
    '@gouji/core',
    '@gouji/core/messages',
    '@gouji/core/prose',
    '@gouji/core/review',
    '@gouji/core/series',
    '@gouji/terminal',
    'keys',
    'ports',
    'words',
  ]);
});

test('words know the state and the keys that they tell of', () => {
  expect(importsOf('words')).toEqual(['@gouji/core/messages', 'keys', 'ports', 'state']);
});
