import { defineConfig } from 'tsup';

// Splitting keeps every command in a chunk of its own, loaded when it runs.
export default defineConfig({
  // Chinese as it is, not as escapes: smaller, and readable.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  entry: { main: 'src/main.ts' },
  format: 'esm',
  target: 'node20',
  splitting: true,
  clean: true,
});
