import { type FormFormat, templateFormats } from '@gouji/core/formats';
import type { Call } from '../call/call.js';
import type { Context } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { openSink } from '../output/open.js';
import { refuseBytesOnTerminal } from '../output/refuse-bytes.js';

/** Writes the blank form. */
export async function run(call: Call, { host }: Context): Promise<ExitCode> {
  refuseBytesOnTerminal(call, host);
  const form = await blankForm(call);
  const sink = await openSink(call, host);
  try {
    await sink.write(form);
    await sink.keep();
  } catch (error) {
    await sink.drop();
    throw error;
  }
  return exitCodes.clean;
}

async function blankForm({ format, edition }: Call): Promise<string | Uint8Array> {
  if (format !== 'docx') return templateFormats[format as FormFormat](edition);
  const { templateDocx } = await import('@gouji/core/docx');
  return templateDocx(edition);
}
