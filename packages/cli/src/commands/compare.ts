import type { CheckOptions, Report } from '@gouji/core';
import type { ComparedEntry } from '@gouji/core/compare';
import type { Call } from '../call/call.js';
import { judging } from '../config/judging.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-codes.js';
import { compareWriters } from '../output/compare-writers.js';
import { openSink } from '../output/open.js';
import { Years } from '../years/years.js';
import { runReports } from './report-run.js';

/** Compares the reports of two years: what became of each figure, and what does not fit. */
export async function run(call: Call, context: Context): Promise<ExitCode> {
  const optionsOf = judging(call, context.config);
  const [previous = '', ...operands] = call.operands;
  const years = await Years.of({ previous }, context);
  const writerFor = await compareWriters(call, context);
  const sink = await openSink(call, context.host);
  const code = await runReports({ ...call, operands }, context, {
    writer: writerFor(sink),
    sink,
    first: years.first,
    last: (outcome) => {
      if (years.isInVain) outcome.addUncompared();
    },
    entry: (source: string, report: Report): ComparedEntry => {
      const options: CheckOptions = { ...optionsOf(report.agency), only: ['series'] };
      const entry = years.check(source, report, options);
      return { ...entry, ...years.changes(report, options) };
    },
  });
  await years.tellApart(context);
  return code;
}
