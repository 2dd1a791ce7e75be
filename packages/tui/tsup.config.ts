import { resolve } from 'node:path';
import { defineConfig } from 'tsup';

// Ink and React are bundled, in their builds for production: to load them as they are takes five times as long.
export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: 'esm',
  target: 'node20',
  clean: true,
  minify: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
  // Some of what Ink needs are CommonJS modules.
  banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    options.alias = {
      ws: resolve('src/screen/ink/no-devtools.ts'),
      'react-devtools-core': resolve('src/screen/ink/no-devtools.ts'),
      'string-width': resolve('src/screen/ink/string-width.ts'),
    };
  },
});
