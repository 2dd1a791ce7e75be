import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'tsup';
import { expect, test } from 'vitest';
import { dist, needBuilt } from './support/dist.js';

/** Bytes: what a page that reads and checks reports has to load. */
const most = 30_000;

test('the main entry, with all that it loads, is small', { timeout: 60_000 }, async () => {
  needBuilt();
  const outDir = mkdtempSync(join(tmpdir(), 'gouji-size-'));
  try {
    const entry = { index: join(dist, 'index.js') };
    await build({
      config: false,
      entry,
      outDir,
      format: 'esm',
      // As the package is built; otherwise its syntax is spelled out for older engines.
      target: 'node20',
      minify: true,
      splitting: false,
      silent: true,
      esbuildOptions: (options) => {
        options.charset = 'utf8';
      },
    });
    const bundle = readFileSync(join(outDir, 'index.js'));
    const size = gzipSync(bundle).length;
    console.log(`@gouji/core: ${kilobytes(bundle.length)} kB minified, ${kilobytes(size)} kB gzipped`);
    expect(size).toBeLessThanOrEqual(most);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
});

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
