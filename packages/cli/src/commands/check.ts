import type { Report } from '@gouji/core';
import type { CheckedEntry } from '@gouji/core/formats';
import { checkWithProse } from '@gouji/core/prose';
import { printable } from '@gouji/terminal';
import type { Call } from '../call/call.js';
import { CallError } from '../call/call-error.js';
import { judging } from '../config/judging.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-codes.js';
import type { Files } from '../host/host.js';
import { checkWriters } from '../output/check-writers.js';
import { openSink } from '../output/open.js';
import { refuseBytesOnTerminal } from '../output/refuse-bytes.js';
import { Decided } from '../review/decided.js';
import { runReports } from './report-run.js';

export async function run(call: Call, context: Context): Promise<ExitCode> {
  const { host, words: cli, config } = context;
  const optionsOf = judging(call, config);
  const decided = call.session === null ? null : await Decided.open(call.session, host.files);
  await refuseSessionAsOutput(call, host.files);
  refuseBytesOnTerminal(call, host);
  // Loaded first: what fails here must not leave an output file open.
  const writerFor = await checkWriters(call, context);
  const sink = await openSink(call, host);
  const code = await runReports(call, context, {
    writer: writerFor(sink),
    sink,
    expect: (inputs) => decided?.expect(inputs),
    entry: (source: string, report: Report): CheckedEntry => {
      const entry = { source, checked: checkWithProse(report, optionsOf(report.agency)) };
      return decided === null ? entry : { ...entry, decisions: decided.decisions(source, report) };
    },
  });
  if (decided?.isOfOthers) await host.stderr.write(`gouji: ${printable(cli.sessionOfOthers(call.session ?? ''))}\n`);
  return code;
}

async function refuseSessionAsOutput({ output, session }: Call, files: Files): Promise<void> {
  if (output === null || session === null) return;
  const written = await files.identity(output).catch(() => null);
  if (written === (await files.identity(session))) throw new CallError('output-is-session', { path: output });
}
