import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
  esbuildPlugins: [
    {
      name: 'licenses',
      setup(build) {
        build.initialOptions.metafile = true;
        build.onEnd(({ metafile }) => {
          if (metafile === undefined) return;
          // A first build comes here before its folder is made.
          mkdirSync('dist', { recursive: true });
          writeFileSync('dist/bundled-licenses.txt', licensesOf(Object.keys(metafile.inputs)));
        });
      },
    },
  ],
});

/** The licenses of the packages that these files are of: whoever passes a package on passes its license on. */
function licensesOf(files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  return [...folders].sort().map(licenseOf).join('\n');
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version}: ${license}\n${text}`;
}
