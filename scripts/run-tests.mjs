import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { closingLine } from './count-tests.mjs';
import { cacheFolder } from './fingerprint.mjs';
import { install } from './ready.mjs';
import { root } from './root.mjs';
import { orExplain } from './run-quietly.mjs';
import { runSteps } from './run-steps.mjs';
import { packages, steps, vitest } from './steps.mjs';
import { environment } from './tools.mjs';

await orExplain(install);
if (!(await runSteps(steps))) process.exit(1);

// The tests come last and alone: some of them measure.
const reports = [];
for (const folder of packages) {
  const report = join(cacheFolder, `vitest-${basename(folder)}.json`);
  rmSync(report, { force: true });
  console.log(`\n== tests of ${folder}`);
  const [program, ...args] = vitest(report);
  const { status } = spawnSync(program, args, {
    cwd: join(root, folder),
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (existsSync(report)) reports.push(report);
  if (status !== 0) {
    console.log(`\n== tests of ${folder}: failed`);
    process.exitCode = 1;
    break;
  }
}
console.log(closingLine(reports));
