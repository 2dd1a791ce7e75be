import { type CheckOptions, isAskedFor, type Report } from '@gouji/core';
import {
  type CheckEntry,
  type CheckedEntry,
  type CheckFormat,
  checkFormats,
  type RunWriter,
} from '@gouji/core/formats';
import { wordsOf } from '@gouji/core/messages';
import { checkWithProse, isRuleOrPart, rules } from '@gouji/core/prose';
import { printable } from '@gouji/terminal';
import type { Call } from '../call/call.js';
import { CallError } from '../call/call-error.js';
import { nearest } from '../call/nearest.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-codes.js';
import type { Files } from '../host/host.js';
import { wantsColor } from '../output/colors.js';
import { openSink } from '../output/open.js';
import type { Sink } from '../output/sink.js';
import { Decided } from '../review/decided.js';
import { runReports } from './report-run.js';

export async function run(call: Call, context: Context): Promise<ExitCode> {
  const { host, words: cli } = context;
  const options = checkOptions(call);
  const decided = call.session === null ? null : await Decided.open(call.session, host.files);
  await refuseSessionAsOutput(call, host.files);
  if (call.format === 'xlsx' && call.output === null && host.stdout.isTerminal) {
    throw new CallError('bytes-on-terminal', { format: call.format });
  }
  // Loaded first: what fails here must not leave an output file open.
  const writerFor = await writers(call, context);
  const sink = await openSink(call, host);
  const code = await runReports(call, context, {
    writer: writerFor(sink),
    sink,
    expect: (inputs) => decided?.expect(inputs),
    entry: (source: string, report: Report): CheckedEntry => {
      const entry = { source, checked: checkWithProse(report, options) };
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

/** Makes the writer of the format asked for, when it is known where it writes. */
async function writers(call: Call, { host, words: cli }: Context): Promise<(sink: Sink) => RunWriter<CheckEntry>> {
  const words = wordsOf(cli.lang);
  switch (call.format) {
    case 'pretty': {
      const { prettyWriter } = await import('../output/pretty/pretty.js');
      return ({ columns, isTerminal }) =>
        prettyWriter(words, cli, { columns, color: wantsColor(call.color, host, isTerminal) });
    }
    case 'html': {
      const { htmlWriter } = await import('@gouji/core/html');
      return () => htmlWriter(words);
    }
    case 'xlsx': {
      const { xlsxWriter } = await import('@gouji/core/xlsx');
      return () => xlsxWriter(words);
    }
    default:
      return () => checkFormats[call.format as CheckFormat](words);
  }
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
