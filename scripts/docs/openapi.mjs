import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.mjs';

/** The description of the API, as a server gives it at /openapi.json. */
export async function openApiPages() {
  const built = pathToFileURL(join(root, 'packages/server/dist/index.js')).href;
  const { openApiDocument } = await import(built);
  return { 'openapi.json': `${JSON.stringify(await openApiDocument(), null, 2)}\n` };
}
