// Writes the pages of docs/ that are made from the built packages. With --check it writes nothing, and fails when a
// page differs from what would be written.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cliPages } from './docs/cli.mjs';
import { configPages } from './docs/config.mjs';
import { exitCodePages } from './docs/exit-codes.mjs';
import { formPages } from './docs/form.mjs';
import { jsonPages } from './docs/json.mjs';
import { keyPages } from './docs/keys.mjs';
import { openApiPages } from './docs/openapi.mjs';
import { shownPages } from './docs/readme.mjs';
import { rulePages } from './docs/rules.mjs';
import { servePages } from './docs/serve.mjs';
import { root } from './root.mjs';

/**
 * What is generated: `pages` gives the text of each page by its path from docs/. In a `folder` nothing else may stand.
 */
const generators = [
  { folder: 'rules', pages: rulePages },
  { pages: cliPages },
  { pages: configPages },
  { pages: exitCodePages },
  { pages: jsonPages },
  { pages: openApiPages },
  { pages: servePages },
  { pages: keyPages },
  { pages: formPages },
  { pages: shownPages },
];

const docs = join(root, 'docs');
const onlyCheck = process.argv.includes('--check');
const stale = [];

for (const { folder, pages } of generators) {
  const written = new Map(Object.entries(await pages()).map(([path, text]) => [join(docs, path), text]));
  for (const [path, text] of written) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale.push(path);
    if (onlyCheck) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const path of folder === undefined ? [] : filesIn(join(docs, folder))) {
    if (written.has(path)) continue;
    stale.push(path);
    if (!onlyCheck) rmSync(path);
  }
}

for (const path of stale) console.log(`${onlyCheck ? 'not up to date' : 'wrote'}: ${relative(root, path)}`);
if (onlyCheck && stale.length > 0) {
  console.log('npm run docs writes them anew');
  process.exitCode = 1;
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
