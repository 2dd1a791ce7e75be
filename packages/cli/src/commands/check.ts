import type { Report } from '@gouji/core';
import type { CheckedEntry } from '@gouji/core/formats';
import type { Call } from '../call/call.js';
import { judging } from '../config/judging.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-codes.js';
import { checkWriters } from '../output/check-writers.js';
import { openSink } from '../output/open.js';
import { refuseBytesOnTerminal } from '../output/refuse-bytes.js';
import { decisionsOfCall } from '../review/decisions-of-call.js';
import { LastCheck } from '../rounds/last-check.js';
import { tellAbsent } from '../rounds/tell-absent.js';
import { Years } from '../years/years.js';
import { runReports } from './report-run.js';

export async function run(call: Call, context: Context): Promise<ExitCode> {
  const { host, config } = context;
  const optionsOf = judging(call, config);
  refuseBytesOnTerminal(call, host);
  const last = call.since === null ? null : await LastCheck.open(call.since, host.files);
  const decisions = await decisionsOfCall(call, context);
  const { decided } = decisions;
  try {
    const years = await Years.of(call, context);
    // Loaded first: what fails here must not leave an output file open.
    const writerFor = await checkWriters(call, context);
    const sink = await openSink(call, host);
    const code = await runReports(call, context, {
      writer: writerFor(sink),
      sink,
      expect: (inputs) => {
        decided?.expect(inputs);
        last?.expect(inputs);
      },
      first: years.first,
      last: (outcome) => {
        if (years.isInVain) outcome.addUncompared();
      },
      entry: (source: string, report: Report): CheckedEntry => {
        const entry = years.check(source, report, optionsOf(report.agency));
        const { checked } = entry;
        return { ...entry, ...decided?.on(source, checked), ...last?.on(source, checked) };
      },
    });
    await years.tellApart(context);
    await tellAbsent(last, context);
    await decisions.keep();
    return code;
  } finally {
    await decisions.close();
  }
}
