import { defineConfig } from 'tsup';

export default defineConfig({
  // Chinese as it is, not as escapes: smaller, and readable.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  // The order of the entries is that of the chunks: reading comes before judging this way, which packs better.
  entry: {
    documents: 'src/documents/index.ts',
    index: 'src/index.ts',
    prose: 'src/prose.ts',
    rollup: 'src/rollup/index.ts',
    series: 'src/series/index.ts',
    review: 'src/review/index.ts',
    config: 'src/config/index.ts',
    messages: 'src/messages/index.ts',
    formats: 'src/formats/index.ts',
    compare: 'src/formats/compare/index.ts',
    html: 'src/formats/html/index.ts',
    sarif: 'src/formats/sarif/sarif.ts',
    docx: 'src/formats/docx/docx.ts',
    xlsx: 'src/formats/xlsx/xlsx.ts',
    rulebook: 'src/rulebook/index.ts',
  },
  format: 'esm',
  target: 'node20',
  clean: true,
  // Whoever loads the core straight into a page, without a bundler, gets the small one too.
  minify: true,
});
