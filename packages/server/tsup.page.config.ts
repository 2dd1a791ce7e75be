import { writeFileSync } from 'node:fs';
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
  onSuccess: async () => writeFileSync('dist/page/findings.css', styles),
});
