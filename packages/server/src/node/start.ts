import { fileURLToPath } from 'node:url';
import { createApp } from '../app.js';
import { Pool } from '../pool/pool.js';
import type { LogLine } from '../watch/log.js';
import { Metrics } from '../watch/metrics.js';
import { closed, httpServer, listening, urlOf } from './http-server.js';
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
  const server = httpServer(app.fetch, settings.patience, lang);
  try {
    await listening(server, settings.host, settings.port);
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

function poolOf(settings: ServerSettings, log: (line: LogLine) => void): Pool {
  const { worker: module, workers, seconds, megabytes, queue, patience } = settings;
  return new Pool({ module, width: workers, seconds, megabytes, queue, patience }, (reason, fault) => {
    log({ level: 'warn', event: 'worker-ended', reason, fault });
  });
}

function measure(metrics: Metrics, pool: Pool): void {
  metrics.gauge({ name: 'gouji_workers', help: 'Worker threads at most.', value: () => pool.width });
  metrics.gauge({ name: 'gouji_workers_busy', help: 'Worker threads at work.', value: () => pool.busy });
  metrics.gauge({ name: 'gouji_queue_length', help: 'Reports that wait.', value: () => pool.waiting });
  const resident = () => process.memoryUsage.rss();
  metrics.gauge({ name: 'process_resident_memory_bytes', help: 'Memory of the process.', value: resident });
}
