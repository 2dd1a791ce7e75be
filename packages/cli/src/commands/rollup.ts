import type { Config } from '@gouji/core/config';
import { checkRollUp, isRolledUp, type RollUpOptions, type Roster, rollUp } from '@gouji/core/rollup';
import type { Call } from '../call/call.js';
import { CallError } from '../call/call-error.js';
import { judging } from '../config/judging.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-codes.js';
import type { Sourced } from '../inputs/read.js';
import { carriedOut } from '../output/carried-out.js';
import { openSink } from '../output/open.js';
import { progressOn } from '../output/progress.js';
import { refuseBytesOnTerminal } from '../output/refuse-bytes.js';
import { readAgainst } from '../rollup/against.js';
import { gather, inputsOf } from '../rollup/gather.js';
import { readRoster } from '../rollup/roster.js';
import { rollUpWriter } from '../rollup/writers.js';
import { Outcome } from './outcome.js';

/** Adds the reports of many bodies up. */
export async function run(call: Call, context: Context): Promise<ExitCode> {
  const { host, words, config } = context;
  const { rollup: given } = call;
  const rosterPath = given.roster ?? config.roster ?? null;
  const options = judging(call, config)(null);
  const year = yearOf(given.year);
  refuseBytesOnTerminal(call, host);
  const write = await rollUpWriter(call, context);
  const roster = rosterPath === null ? null : await readRoster(rosterPath, host.files);
  const against = given.against === undefined ? null : await readAgainst(given.against, context);
  const used = [rosterPath, given.against].filter((path) => typeof path === 'string');
  const inputs = await inputsOf(call, used, context);

  const sink = await openSink(call, host);
  const outcome = new Outcome(call.failOn ?? 'error');
  const progress = progressOn(host, sink.isTerminal, (done) => words.progress(done, inputs.length));
  await carriedOut(sink, progress, async () => {
    const { reports, unread } = await gather(inputs, context, progress);
    const result = rollUp(reports, optionsOf(call, config, year, roster, against));
    if (!isRolledUp(result)) throw new CallError('not-rolled-up', { problem: result });
    const findings = checkRollUp(result, options);
    for (const entry of unread) outcome.add(entry);
    outcome.addFindings(
      findings,
      result.totals.some(({ lacking }) => lacking.length > 0),
    );
    await sink.write(await write({ rollup: result, findings, options, roster, unread }, sink));
  });
  return outcome.code;
}

function optionsOf(
  { blankAsZero }: Call,
  { renamed = {} }: Config,
  year: number | null,
  roster: Roster | null,
  against: Sourced | null,
): RollUpOptions {
  return {
    blankAsZero,
    renamed,
    ...(year !== null && { year }),
    ...(roster !== null && { roster: roster.names }),
    ...(against !== null && { against }),
  };
}

const years = { least: 2008, most: 2099 };

/** The year asked for; null where none is. */
function yearOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
  if (year >= years.least && year <= years.most) return year;
  throw new CallError('bad-number', { option: '--year', value, ...years });
}
