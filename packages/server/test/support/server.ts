import { afterEach } from 'vitest';
import type { LogLine, RunningServer, ServerSettings } from '../../src/node/index.js';
import { startServer } from '../../src/node/start.js';

const running = new Set<RunningServer>();

afterEach(async () => {
  await Promise.all([...running].map((server) => server.stop()));
  running.clear();
});

/** The module of a built worker, or of one that fails in a way of its own. */
export function workerModule(name?: string): URL {
  return name === undefined
    ? new URL('../../dist/worker.js', import.meta.url)
    : new URL(`./workers/${name}.mjs`, import.meta.url);
}

/** A server on a port of its own, stopped after the test. */
export async function started(
  settings: Partial<ServerSettings> = {},
  log?: (line: LogLine) => void,
): Promise<RunningServer> {
  const server = await startServer({ port: 0, workers: 1, worker: workerModule(), ...settings }, log);
  running.add(server);
  return server;
}
