import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Where the bootstrap keeps its stamps, logs and reports. */
export const cacheFolder = join(root, 'node_modules/.cache/gouji');

const packages = () => readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);

/** Files that decide what is installed. */
const installInputs = () => [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  ...packages().map((folder) => `${folder}/package.json`),
];

/** What of a package decides what is built of it; not every package has all. */
const sources = ['src', 'page', 'tsconfig.json', 'tsconfig.build.json', 'tsup.config.ts', 'tsup.page.config.ts'];

/** Files and folders that decide what is built. */
const buildInputs = () => [
  ...installInputs(),
  'tsconfig.base.json',
  'turbo.json',
  ...packages().flatMap((folder) => sources.map((name) => `${folder}/${name}`)),
];

/** One line a file: path, size and time of change. Contents are not read: this runs at every start. */
function fingerprint(paths) {
  const lines = [`${process.platform} ${process.arch}`];
  const visit = (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat?.isDirectory()) for (const name of readdirSync(join(root, path))) visit(`${path}/${name}`);
    else if (stat) lines.push(`${path} ${stat.size} ${stat.mtimeMs}`);
  };
  paths.forEach(visit);
  return lines.join('\n');
}

function stampOf(name, inputs, outputs) {
  const file = join(cacheFolder, `${name}.stamp`);
  return {
    isCurrent: () =>
      outputs.every((output) => existsSync(join(root, output))) &&
      existsSync(file) &&
      readFileSync(file, 'utf8') === fingerprint(inputs()),
    /** Takes the fingerprint now and returns how to keep it: what changes during the work counts as changed. */
    begin() {
      const before = fingerprint(inputs());
      return () => {
        mkdirSync(cacheFolder, { recursive: true });
        writeFileSync(file, before);
      };
    },
  };
}

export const installStamp = stampOf('install', installInputs, ['node_modules/.modules.yaml']);
export const buildStamp = stampOf('build', buildInputs, ['packages/core/dist/index.js', 'packages/cli/dist/main.js']);

/** Whether the command line can start as it is. */
export const isBuilt = buildStamp.isCurrent;
