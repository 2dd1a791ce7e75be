import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBuilt } from './fingerprint.mjs';
import { root } from './root.mjs';

// Everything on this road is paid at every start: installing and building are loaded only when they are due.
if (!isBuilt()) {
  const { orExplain } = await import('./run-quietly.mjs');
  const { build } = await import('./ready.mjs');
  await orExplain(build);
}

// `npm run` starts in the project's folder; file arguments are meant from the caller's.
const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
if (script === 'gouji' && caller) process.chdir(caller);

const main = join(root, 'packages/cli/dist/main.js');
process.argv[1] = main;
await import(pathToFileURL(main).href);
