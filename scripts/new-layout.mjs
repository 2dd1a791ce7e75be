// npm run new:layout -- name
// Writes a layout and its writer for the tests from templates, registers both, and says what is left to do.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { layoutFile, writerFile } from './new-layout/templates.mjs';
import { root } from './root.mjs';

const core = join(root, 'packages/core');
const [name = ''] = process.argv.slice(2);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name)) stop('call it as: npm run new:layout -- name-of-the-layout');

const variable = name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const file = join(core, `src/layout/${name}/${name}.ts`);
const writer = join(core, `test/render/${name}.ts`);
for (const path of [file, writer]) if (existsSync(path)) stop(`${path} is there already`);

write(file, layoutFile(name, variable));
write(writer, writerFile(name, `${variable}Plain`));
edit(join(core, 'src/layout/layout.ts'), /export type LayoutName = [^;]+/, (found) => `${found} | '${name}'`);
const list = join(core, 'src/layout/layouts.ts');
edit(list, /^/, () => `import { ${variable} } from './${name}/${name}.js';\n`);
edit(list, /readonly Layout\[\] = \[/, (found) => `${found}${variable}, `);
const writers = join(core, 'test/render/layouts.ts');
edit(writers, /^/, () => `import { ${variable}Plain } from './${name}.js';\n`);
edit(writers, /readonly TableWriter\[\] = \[\n/, (found) => `${found}  ${variable}Plain,\n`);

console.log(`
Left to do:
- src/layout/${name}/${name}.ts: what it fits, and its cells, row by row or in one stream; no labels, no sums
- src/layout/layouts.ts: its place in the list; the first that fits is taken
- src/messages/{zh,en}/terms.ts: what it is called
- test/render/${name}.ts: how reports are written in it, and which rows leave open what is blank (\`open\`)
- examples/: a report of our own in it; docs/layouts.md: what it looks like
- npm run format, npm test; a line in CHANGELOG.md`);

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}

function edit(path, pattern, change) {
  writeFileSync(path, readFileSync(path, 'utf8').replace(pattern, change));
  console.log(`changed ${path}`);
}

function stop(reason) {
  console.error(reason);
  process.exit(2);
}
