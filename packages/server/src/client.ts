import { type ClientRequestOptions, hc } from 'hono/client';
import type { App } from './app.js';

/** A client of the endpoint at `url`, typed by its routes: `client.v1.check.$post({ query: {}, json: { text } })`. */
export function goujiClient(url: string, options?: ClientRequestOptions) {
  return hc<App>(url, options);
}
