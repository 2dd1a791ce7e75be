import { capture } from './run-quietly.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function runOne({ command, stamp, after = [] }, passed, signal) {
  for (const name of after) if (!(await passed.get(name))) return { ok: false };
  const since = performance.now();
  const keep = stamp?.begin();
  const { code, output } = await capture(command, signal);
  if (code === 0) keep?.();
  return { ok: code === 0, output, time: seconds(since) };
}

/**
 * Runs steps side by side, as far as they wait for no other, and tells each under its heading, in their order.
 * At the first that fails its whole output is printed and the others are stopped. Resolves to whether all passed.
 */
export async function runSteps(steps) {
  const stop = new AbortController();
  const passed = new Map();
  const runs = steps.map((step) => {
    const run = runOne(step, passed, stop.signal);
    const ok = run.then((result) => result.ok);
    passed.set(step.name, ok);
    return run;
  });
  for (const [i, { name }] of steps.entries()) {
    const { ok, output, time } = await runs[i];
    console.log(`== ${name}: ${ok ? 'passed' : 'failed'} (${time})`);
    if (ok) continue;
    console.log(`\n${output}`);
    stop.abort();
    return false;
  }
  return true;
}
