import type { Report } from '@gouji/core';
import { type ExtractFormat, extractFormats } from '@gouji/core/formats';
import { wordsOf } from '@gouji/core/messages';
import type { Call } from '../call/call.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-codes.js';
import { openSink } from '../output/open.js';
import { runReports } from './report-run.js';

export async function run(call: Call, context: Context): Promise<ExitCode> {
  return runReports(call, context, {
    writer: extractFormats[call.format as ExtractFormat](wordsOf(context.words.lang)),
    sink: await openSink(call, context.host),
    entry: (source: string, report: Report) => ({ source, report }),
  });
}
