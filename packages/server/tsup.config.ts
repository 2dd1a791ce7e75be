import { defineConfig } from 'tsup';

export default defineConfig({
  // Chinese as it is, not as escapes: smaller, and readable.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  entry: {
    index: 'src/index.ts',
    node: 'src/node/index.ts',
    worker: 'src/pool/worker.ts',
    client: 'src/client.ts',
  },
  format: 'esm',
  target: 'node20',
  splitting: true,
  clean: true,
  dts: {
    compilerOptions: { ignoreDeprecations: '6.0' },
    entry: { index: 'src/index.ts', node: 'src/node/index.ts', client: 'src/client.ts' },
  },
});
