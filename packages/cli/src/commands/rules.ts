import { type Rule, rules, severitiesOf } from '@gouji/core';
import { schemaVersion } from '@gouji/core/formats';
import { type Words, wordsOf } from '@gouji/core/messages';
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
  await sink.write(call.format === 'json' ? json(words) : pretty(words, context, colors));
  await sink.keep();
  return exitCodes.clean;
}

/** Every rule with its words, for programs. */
function json(words: Words): string {
  const listed = (rules as readonly Rule[]).map((rule) => {
    const { id, severity, years, basis } = rule;
    const { title, advice } = words.rules[id as keyof Words['rules']];
    return {
      rule: id,
      severity,
      severities: severitiesOf(rule),
      title,
      basis: words.bases[basis],
      years: { from: years.from, to: years.to ?? null },
      advice,
    };
  });
  return `${JSON.stringify({ schemaVersion, rules: listed }, null, 2)}\n`;
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
