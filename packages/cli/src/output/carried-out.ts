import type { Progress } from './progress.js';
import type { Sink } from './sink.js';

/** Writes the results of a call: they are kept when all is written, and dropped when anything fails on the way. */
export async function carriedOut(sink: Sink, progress: Progress, write: () => Promise<void>): Promise<void> {
  try {
    await write();
    await sink.keep();
  } catch (error) {
    await sink.drop();
    throw error;
  } finally {
    await progress.clear();
  }
}
