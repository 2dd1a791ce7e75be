import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findConfig } from '../../src/config/find-config.js';
import { nodeFiles } from '../../src/host/node-files.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gouji-'));
  await mkdir(join(root, 'a/b/gouji.config.json'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('the config is that of the nearest folder upward; a folder of the name is none', async () => {
  const deep = nodeFiles(join(root, 'a/b'));
  expect(await findConfig(deep)).toBe(null);
  await writeFile(join(root, 'gouji.config.json'), '{}');
  expect(await findConfig(deep)).toBe(join(root, 'gouji.config.json'));
  await writeFile(join(root, 'a/gouji.config.json'), '{}');
  expect(await findConfig(deep)).toBe(join(root, 'a/gouji.config.json'));
});
