import type { Call } from '../call/call.js';
import type { Host } from '../host/host.js';
import { fileSink, type Sink, screenSink } from './sink.js';

/** Where the results of a call go. */
export async function openSink({ output, format }: Call, { files, stdout }: Host): Promise<Sink> {
  return output === null ? screenSink(stdout, format === 'pretty') : await fileSink(output, files);
}
