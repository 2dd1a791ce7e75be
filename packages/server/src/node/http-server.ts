import { createServer, type Server } from 'node:http';
import type { Lang } from '@gouji/core/messages';
import { getRequestListener, RequestError } from '@hono/node-server';
import { problemAnswer } from '../problems/answer.js';
import { ProblemError } from '../problems/problem-error.js';
import { answerClientError } from './client-error.js';

type Fetch = (request: Request) => Response | Promise<Response>;

/** An HTTP server that bears with slow, endless and malformed requests: they end in time, and with an answer. */
export function httpServer(fetch: Fetch, patience: number, lang: Lang): Server {
  const milliseconds = patience * 1000;
  const errorHandler = (error: unknown) => {
    const kind = error instanceof RequestError ? 'malformed-http' : 'bug';
    const answer = problemAnswer(new ProblemError(kind, {}), lang, crypto.randomUUID());
    // Nobody knows what such a client says next.
    answer.headers.set('Connection', 'close');
    return answer;
  };
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: Math.min(milliseconds, 10_000),
      requestTimeout: milliseconds,
      connectionsCheckingInterval: Math.min(milliseconds, 1000),
      // Longer than a proxy keeps a connection that rests, a minute mostly: it sends nothing where nobody listens any more.
      keepAliveTimeout: 65_000,
    },
    getRequestListener(fetch, { errorHandler }),
  );
  // Longer than anything under way may be silent: a report that waits, then takes its time.
  server.timeout = 4 * milliseconds;
  server.on('clientError', (error, socket) => answerClientError(error, socket, lang));
  return server;
}

/** Rejects with the system's error where nothing can listen. */
export function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, backlog: 511 }, resolve);
  });
}

/** Where a server listens. */
export function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

/** Resolves when the last connection has ended; those that take longer than `patience` seconds are cut. */
export function closed(server: Server, patience: number): Promise<void> {
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
