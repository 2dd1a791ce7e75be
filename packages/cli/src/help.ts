import { type CommandName, type CommandSpec, commandNames, commands, isCommand } from './commands/commands.js';
import { type OptionName, type OptionSpec, options } from './commands/options.js';
import { endings } from './exit-codes.js';
import { fold } from './output/fold.js';
import { padded, widthOf } from './output/width.js';
import type { CliWords } from './words/words.js';

/** Help is laid out for the narrowest terminal in use, so that it reads the same everywhere. */
const columns = 80;

/** Whether the arguments ask for help, and of which command; null for a call to be carried out. */
export function helpAsked(args: readonly string[]): { readonly command: CommandName | null } | null {
  const end = args.indexOf('--');
  const own = end < 0 ? args : args.slice(0, end);
  const words = own[0] === 'help' ? own.slice(1) : own;
  const asked = words !== own || own.length === 0 || own.includes('--help') || own.includes('-h');
  return asked ? { command: words.find(isCommand) ?? null } : null;
}

export function helpText(words: CliWords, command: CommandName | null): string {
  return command ? commandHelp(words, command) : mainHelp(words);
}

function mainHelp({ help, commands: told, endings: ends, options: texts }: CliWords): string {
  const codes = [...new Set(endings.map(({ code }) => code))].sort();
  return page([
    paragraph(help.about),
    section(
      help.usage,
      commandNames.map((name) => [usage(name, help), told[name].summary]),
    ),
    section(help.options, [
      ['--help, -h', texts.help],
      ['--version, -V', help.version],
      [`${options.lang.flag} ${options.lang.choices.join('|')}`, texts.lang],
    ]),
    section(
      help.exitCodes,
      codes.flatMap((code) =>
        endings.filter((one) => one.code === code).map(({ name }, at) => [at === 0 ? String(code) : '', ends[name]]),
      ),
    ),
    paragraph(help.more),
  ]);
}

function commandHelp({ help, commands: told, options: texts }: CliWords, command: CommandName): string {
  const { summary, notes, examples } = told[command];
  const spec: CommandSpec = commands[command];
  return page([
    [`${help.usage}: ${usage(command, help)} [${help.options}]`],
    paragraph(summary),
    ...notes.map(paragraph),
    section(
      help.options,
      spec.options.map((name) => [flag(name), optionText(name, spec, texts[name], help)]),
    ),
    section(
      help.examples,
      examples.map(({ call, does }) => [call, does]),
    ),
  ]);
}

function usage(command: CommandName, { operands }: CliWords['help']): string {
  return `gouji ${command} ${operands[commands[command].operands]}`.trimEnd();
}

function flag(name: OptionName): string {
  const { flag: long, short, value }: OptionSpec = options[name];
  return [value ? `${long} ${value}` : long, ...(short ? [short] : [])].join(', ');
}

function optionText(name: OptionName, spec: CommandSpec, text: string, help: CliWords['help']): string {
  const { choices }: OptionSpec = name === 'format' ? { flag: '', choices: spec.formats } : options[name];
  if (!choices || choices.length < 2) return text;
  return name === 'lang' ? `${text} (${choices.join(', ')})` : `${text} (${help.choices(choices)})`;
}

function page(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function paragraph(text: string): string[] {
  return fold(text, columns);
}

/** A heading over two columns; a long left one stands on a line of its own. */
function section(heading: string, rows: readonly (readonly string[])[]): string[] {
  const short = rows.map(([left = '']) => widthOf(left)).filter((width) => width <= 30);
  const width = Math.max(4, ...short);
  return [`${heading}:`, ...rows.flatMap(([left = '', right = '']) => row(left, right, width))];
}

function row(left: string, right: string, width: number): string[] {
  const indent = ' '.repeat(width + 4);
  const lines = fold(right, columns - indent.length);
  if (widthOf(left) > width) return [`  ${left}`, ...lines.map((line) => indent + line)];
  return lines.map((line, at) => (at === 0 ? `  ${padded(left, width)}  ${line}` : indent + line));
}
