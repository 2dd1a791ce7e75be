import { checkOptionsUnder } from '@gouji/core/config';
import { type ConfiguredRuleRecord, rulesJson, rulesUnder } from '@gouji/core/formats';
import { type Words, wordsOf } from '@gouji/core/messages';
import { padded, printable, widthOf } from '@gouji/terminal';
import picocolors from 'picocolors';
import type { Call } from '../call/call.js';
import type { Context } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { wantsColor } from '../output/colors.js';
import { openSink } from '../output/open.js';

export async function run(call: Call, context: Context): Promise<ExitCode> {
  const words = wordsOf(context.words.lang);
  const options = checkOptionsUnder(context.config)(null);
  const sink = await openSink(call, context.host);
  const colors = picocolors.createColors(wantsColor(call.color, context.host, sink.isTerminal));
  const text =
    call.format === 'json' ? rulesJson(words, options) : pretty(rulesUnder(options, words), words, context, colors);
  await sink.write(text);
  await sink.keep();
  return exitCodes.clean;
}

type Paint = ReturnType<typeof picocolors.createColors>;

/** The rules by their parts, each as it is by default and, behind an arrow, as the config has it. */
function pretty(
  rules: readonly ConfiguredRuleRecord[],
  words: Words,
  { words: cli, configPath }: Context,
  paint: Paint,
) {
  const { explain } = cli;
  const width = Math.max(...rules.map(({ rule }) => rule.length));
  const named = ({ severities, configured }: ConfiguredRuleRecord) => {
    const byDefault = severities.map((severity) => words.severities[severity]).join('/');
    if (configured === undefined) return byDefault;
    return `${byDefault} → ${configured === 'off' ? explain.off : words.severities[configured]}`;
  };
  const severities = Math.max(...rules.map((rule) => widthOf(named(rule))));
  const color = { error: paint.red, warning: paint.yellow, note: paint.cyan, off: paint.dim };
  const lines: string[] = [];
  let part = '';
  for (const record of rules) {
    const { rule, severity, configured = severity, title } = record;
    const own = rule.slice(0, rule.indexOf('/'));
    if (part !== '' && own !== part) lines.push('');
    part = own;
    const mark = color[configured](padded(named(record), severities));
    lines.push(`  ${paint.bold(rule.padEnd(width))}  ${mark}  ${title}`);
  }
  const off = rules.filter(({ configured }) => configured === 'off').length;
  const changed = rules.filter(({ configured }) => configured !== undefined).length - off;
  const by = configPath === null ? [] : [printable(explain.configured(configPath, changed, off))];
  return `${[...lines, '', explain.count(rules.length), ...by, cli.pretty.explainHint].join('\n')}\n`;
}
