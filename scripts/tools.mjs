import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

/** A program with its arguments, to be run from the project's folder. */
const node = (script, ...args) => [process.execPath, join(root, script), ...args];

export const turbo = (...args) => node('node_modules/turbo/bin/turbo', ...args);
export const biome = (...args) => node('node_modules/@biomejs/biome/bin/biome', ...args);
export const knip = (...args) => node('node_modules/knip/bin/knip.js', ...args);
export const publint = (...args) => node('node_modules/publint/src/cli.js', ...args);
export const pnpm = (...args) => node('node_modules/pnpm/bin/pnpm.cjs', ...args);
export const script = (name, ...args) => node(`scripts/${name}`, ...args);

/** npm itself: it is there before anything is installed. */
function npm(...args) {
  const own = process.env.npm_execpath;
  return own?.endsWith('npm-cli.js') ? [process.execPath, own, ...args] : ['npm', ...args];
}

/** The pinned pnpm, fetched by npm into its own cache: nothing is installed globally. */
export function fetchedPnpm(...args) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return npm('exec', '--yes', `--package=${packageManager}`, '--', 'pnpm', ...args);
}

// `npm run -s` would silence the tools as well, and their failures with them.
const { npm_config_loglevel: _, ...inherited } = process.env;

/** Tools find each other and pnpm in the project, and talk to nobody. */
export const environment = {
  ...inherited,
  PATH: join(root, 'node_modules/.bin') + delimiter + inherited.PATH,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  npm_config_update_notifier: 'false',
};
