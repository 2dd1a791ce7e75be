import type { Screen } from './host.js';

/** A stream of the process. A reader that goes away (`| head`) is no error: writing just ends. */
export function nodeScreen(stream: NodeJS.WriteStream): Screen {
  let gone = false;
  let failure: Error | null = null;
  let wake = () => {};
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') gone = true;
    else failure = error;
    wake();
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
    async write(content) {
      if (!gone && content.length > 0 && !stream.write(content)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          stream.once('drain', resolve);
        });
      }
      if (failure) throw failure;
      return !gone;
    },
  };
}
