import { buildStamp, installStamp } from './fingerprint.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { step } from './run-quietly.mjs';
import { fetchedPnpm, turbo } from './tools.mjs';

async function installIfDue() {
  if (installStamp.isCurrent()) return;
  const keep = installStamp.begin();
  const command = fetchedPnpm('install', '--frozen-lockfile', '--reporter=append-only');
  await step('installing', 'check the network connection, then run the same command again.', command);
  keep();
}

async function buildIfDue() {
  await installIfDue();
  if (buildStamp.isCurrent()) return;
  const keep = buildStamp.begin();
  await step('building', 'mend what the log names, then run the same command again.', turbo('run', 'build'));
  keep();
}

/** Installs what the lockfile names, unless it is there. */
export const install = () => oneAtATime(installIfDue);

/** Installs and builds, unless both are done. */
export const build = () => oneAtATime(buildIfDue);
