import type { Host } from './host/host.js';

/** Tells where a bug of ours struck, to those who asked to see it. */
export async function tellStack(error: unknown, { env, stderr }: Host): Promise<void> {
  if (env.GOUJI_DEBUG === '1' && error instanceof Error) await stderr.write(`${error.stack}\n`);
}
