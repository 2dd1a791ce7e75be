import type { Report } from '@gouji/core';
import { type ExtractEntry, type ExtractFormat, extractFormats, type Writer } from '@gouji/core/formats';
import { wordsOf } from '@gouji/core/messages';
import type { Call } from '../call/call.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-codes.js';
import { wantsColor } from '../output/colors.js';
import { openSink } from '../output/open.js';
import type { Sink } from '../output/sink.js';
import { runReports } from './report-run.js';

export async function run(call: Call, context: Context): Promise<ExitCode> {
  const sink = await openSink(call, context.host);
  return runReports(call, context, {
    writer: await writerFor(call, context, sink),
    sink,
    entry: (source: string, report: Report) => ({ source, report }),
  });
}

/** `--why` without a format is for people. */
async function writerFor(call: Call, { host, words: cli }: Context, sink: Sink): Promise<Writer<ExtractEntry>> {
  const words = wordsOf(cli.lang);
  if (call.format !== 'pretty') return extractFormats[call.format as ExtractFormat](words, { why: call.why });
  const { whyWriter } = await import('../output/pretty/why.js');
  return whyWriter({ words, cli }, { columns: sink.columns, color: wantsColor(call.color, host, sink.isTerminal) });
}
