import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** The stages of the road, see docs/architecture.md: each imports only from those before it. */
const road = [
  'form',
  'source',
  'grid',
  'layout',
  'grammar',
  'inference',
  'claims',
  'localize',
  'rules',
  'series',
  'rollup',
  'review',
  'config',
  'messages',
  'rulebook',
  'formats',
  'documents',
];

/** How a page of a PDF becomes tables, in `source/pdf`: each room imports only from those before it. */
const page = ['file', 'words', 'ruled', 'strip', 'rows', 'tables'];

/** The folders that the files of one folder import from, itself left out. */
function importsOf(folder: string): Set<string> {
  const found = new Set<string>();
  for (const file of readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const depth = file.split(/[\\/]/).length;
    const text = readFileSync(join(src, folder, file), 'utf8');
    for (const [, up = '', target = ''] of text.matchAll(/from '((?:\.\.\/)+)([\w-]+)\//g)) {
      if (up.length / 3 === depth) found.add(target);
    }
  }
  return found;
}

test('every folder of the core is a stage of the road', () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(road.toSorted());
});

test.each(road.map((folder, at) => [folder, road.slice(0, at)] as const))(
  '%s knows only the stages before it',
  (folder, before) => {
    expect([...importsOf(folder)].filter((target) => !before.includes(target))).toEqual([]);
  },
);

test('form and source know nothing of the others', () => {
  expect([...importsOf('form'), ...importsOf('source')]).toEqual([]);
});

test.each(page.map((room, at) => [room, page.slice(0, at)] as const))(
  'of the rooms of a page, %s knows only those before it',
  (room, before) => {
    expect([...importsOf(`source/pdf/${room}`)].filter((target) => !before.includes(target))).toEqual([]);
  },
);
