import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The core as it is published. */
export const dist = join(import.meta.dirname, '../../dist');

const missing = `the core is not built: ${dist} is not there; npm run build makes it`;

/** Fails with what to do when the core is not built. */
export function needBuilt(): void {
  if (!existsSync(join(dist, 'index.js'))) throw new Error(missing);
}

export interface Published {
  readonly index: typeof import('../../src/index.js');
  readonly formats: typeof import('../../src/formats/index.js');
  readonly messages: typeof import('../../src/messages/index.js');
}

/** The entries of the core as Node loads them when it is published. */
export async function published(): Promise<Published> {
  needBuilt();
  const [index, formats, messages] = await Promise.all(
    ['index.js', 'formats.js', 'messages.js'].map((file) => import(pathToFileURL(join(dist, file)).href)),
  );
  return { index, formats, messages };
}
