import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { styles } from '@gouji/core/html';
import { defineConfig } from 'tsup';

/** The files of the page, with all that they need: what a browser loads is here. */
export default defineConfig({
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    // The core's chunks name others only so that they are loaded early.
    options.logOverride = { 'ignored-bare-import': 'silent' };
  },
  entry: { page: 'page/page.ts', worker: 'page/worker.ts' },
  outDir: 'dist/page',
  publicDir: 'page/public',
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  noExternal: [/./],
  splitting: true,
  minify: true,
  clean: true,
  onSuccess: async () => {
    writeFileSync('dist/page/findings.css', styles);
    copyCharacterMaps('dist/page/cmaps');
  },
});

/** What tells the characters of simplified Chinese fonts that a PDF does not bring along; a browser finds it beside the scripts. */
function copyCharacterMaps(folder: string): void {
  const core = import.meta.resolve('@gouji/core/documents');
  const maps = join(dirname(createRequire(core).resolve('pdfjs-dist/package.json')), 'cmaps');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(maps).filter((name) => name.includes('GB'))) {
    copyFileSync(join(maps, name), join(folder, name));
  }
}
