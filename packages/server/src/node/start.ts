import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from '../app.js';
import { Pool } from '../pool/pool.js';
import type { LogLine } from '../watch/log.js';
import { Metrics } from '../watch/metrics.js';
import { answerClientError } from './client-error.js';
import { readPage } from './page-folder.js';
import { type ServerSettings, standardSettings } from './settings.js';

export interface RunningServer {
  /** Where it listens, e.g. `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Takes no more requests, lets those under way end, and resolves when all is given back. */
  stop(): Promise<void>;
}

/** Listens and answers until it is stopped. Rejects with the system's error when it cannot listen. */
export async function startServer(
  given: Partial<ServerSettings> = {},
  log: (line: LogLine) => void = () => {},
): Promise<RunningServer> {
  const settings = { ...standardSettings, ...given };
  const metrics = new Metrics();
  const pool = poolOf(settings, log);
  measure(metrics, pool);
  let isReady = true;
  const { lang, token, origins, limits } = settings;
  const page = readPage(fileURLToPath(new URL('./page', import.meta.url)));
  const app = createApp({ runner: pool, metrics, lang, token, origins, limits, page, log, isReady: () => isReady });
  const server = serverOf(app.fetch, settings);
  try {
    await listening(server, settings);
  } catch (error) {
    await pool.close();
    throw error;
  }
  return {
    url: urlOf(server),
    async stop() {
      isReady = false;
      await closed(server, settings.patience);
      await pool.close();
    },
  };
}

function poolOf({ workers, seconds, megabytes, queue, patience }: ServerSettings, log: (line: LogLine) => void): Pool {
  const module = new URL('./worker.js', import.meta.url);
  return new Pool({ module, width: workers, seconds, megabytes, queue, patience }, (reason) => {
    log({ level: 'warn', event: 'worker-ended', reason });
  });
}

function measure(metrics: Metrics, pool: Pool): void {
  metrics.gauge({ name: 'gouji_workers', help: 'Worker threads at most.', value: () => pool.width });
  metrics.gauge({ name: 'gouji_workers_busy', help: 'Worker threads at work.', value: () => pool.busy });
  metrics.gauge({ name: 'gouji_queue_length', help: 'Reports that wait.', value: () => pool.waiting });
  const resident = () => process.memoryUsage.rss();
  metrics.gauge({ name: 'process_resident_memory_bytes', help: 'Memory of the process.', value: resident });
}

function serverOf(
  fetch: (request: Request) => Response | Promise<Response>,
  { patience, lang }: ServerSettings,
): Server {
  const milliseconds = patience * 1000;
  const server = createAdaptorServer({
    fetch,
    serverOptions: {
      maxHeaderSize: 16 * 1024,
      headersTimeout: Math.min(milliseconds, 10_000),
      requestTimeout: milliseconds,
      connectionsCheckingInterval: Math.min(milliseconds, 1000),
      keepAliveTimeout: 5000,
    },
  }) as Server;
  // Longer than anything under way may be silent: a report that waits, then takes its time.
  server.timeout = 4 * milliseconds;
  server.on('clientError', (error, socket) => answerClientError(error, socket, lang));
  return server;
}

function listening(server: Server, { host, port }: ServerSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, backlog: 511 }, resolve);
  });
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

/** Resolves when the last connection has ended; those that take longer than `patience` seconds are cut. */
function closed(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), patience * 1000);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(cut);
      resolve();
    });
  });
}
