import { type CheckOptions, check, isAskedFor, isRuleOrPart, type Report, rules } from '@gouji/core';
import { type CheckFormat, checkFormats } from '@gouji/core/formats';
import { wordsOf } from '@gouji/core/messages';
import type { Call } from '../call/call.js';
import { CallError } from '../call/call-error.js';
import { nearest } from '../call/nearest.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-codes.js';
import { wantsColor } from '../output/colors.js';
import { openSink } from '../output/open.js';
import { runReports } from './report-run.js';

export async function run(call: Call, context: Context): Promise<ExitCode> {
  const words = wordsOf(context.words.lang);
  const options = checkOptions(call);
  // Loaded first: what fails here must not leave an output file open.
  const pretty = call.format === 'pretty' ? await import('../output/pretty/pretty.js') : null;
  const sink = await openSink(call, context.host);
  const style = { columns: sink.columns, color: wantsColor(call.color, context.host, sink.isTerminal) };
  const writer =
    pretty === null
      ? checkFormats[call.format as CheckFormat](words)
      : pretty.prettyWriter(words, context.words, style);
  return runReports(call, context, {
    writer,
    sink,
    entry: (source: string, report: Report) => ({ source, checked: check(report, options) }),
  });
}

function checkOptions({ blankAsZero, only, skip }: Call): CheckOptions {
  known('--only', only);
  known('--skip', skip);
  const options = { blankAsZero, skip, ...(only.length > 0 ? { only } : {}) };
  if (!rules.some(({ id }) => isAskedFor(id, options))) throw new CallError('no-rule-left', {});
  return options;
}

function known(option: string, names: readonly string[]): void {
  for (const name of names) {
    if (isRuleOrPart(name)) continue;
    const near = nearest(
      name,
      rules.map((rule) => rule.id),
    );
    throw new CallError('unknown-rule', { option, name, near });
  }
}
