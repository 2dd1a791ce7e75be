import { type Rule, severitiesOf } from '@gouji/core';
import { rulesJson } from '@gouji/core/formats';
import { type Words, wordsOf } from '@gouji/core/messages';
import { rules } from '@gouji/core/prose';
import { padded, widthOf } from '@gouji/terminal';
import picocolors from 'picocolors';
import type { Call } from '../call/call.js';
import type { Context } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { wantsColor } from '../output/colors.js';
import { openSink } from '../output/open.js';

export async function run(call: Call, context: Context): Promise<ExitCode> {
  const words = wordsOf(context.words.lang);
  const sink = await openSink(call, context.host);
  const colors = picocolors.createColors(wantsColor(call.color, context.host, sink.isTerminal));
  await sink.write(call.format === 'json' ? rulesJson(words) : pretty(words, context, colors));
  await sink.keep();
  return exitCodes.clean;
}

/** The rules by their parts. */
function pretty(words: Words, { words: cli }: Context, paint: ReturnType<typeof picocolors.createColors>): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const named = (rule: Rule) =>
    severitiesOf(rule)
      .map((severity) => words.severities[severity])
      .join('/');
  const severities = Math.max(...rules.map((rule) => widthOf(named(rule))));
  const color = { error: paint.red, warning: paint.yellow, note: paint.cyan };
  const lines: string[] = [];
  let part = '';
  for (const rule of rules) {
    const { id, severity } = rule;
    const own = id.slice(0, id.indexOf('/'));
    if (part !== '' && own !== part) lines.push('');
    part = own;
    const mark = color[severity](padded(named(rule), severities));
    lines.push(`  ${paint.bold(id.padEnd(width))}  ${mark}  ${words.rules[id].title}`);
  }
  return `${[...lines, '', cli.explain.count(rules.length), cli.pretty.explainHint].join('\n')}\n`;
}
