import { fold, padded, widthOf } from '@gouji/terminal';
import { type CommandName, type CommandSpec, commandNames, commands, isCommand } from './call/commands.js';
import type { OptionSpec } from './call/option-spec.js';
import { type OptionName, options } from './call/options.js';
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

function mainHelp({ help, commands: told, codes, options: texts }: CliWords): string {
  return page([
    paragraph(help.about),
    [`${help.usage}${help.colon}gouji <${help.command}> …`],
    section(
      `${help.commands}${help.colon}`,
      commandNames.map((name) => [name, told[name].summary]),
    ),
    section(`${help.options}${help.colon}`, [
      [flag('help'), texts.help],
      ['--version, -V', help.version],
      [flag('lang'), optionText('lang', [], texts.lang, help)],
    ]),
    section(`${help.exitCodes}${help.colon}`, Object.entries(codes)),
    paragraph(help.more),
  ]);
}

function commandHelp({ help, commands: told, options: texts }: CliWords, command: CommandName): string {
  const { summary, notes, examples } = told[command];
  const spec: CommandSpec = commands[command];
  return page([
    paragraph(summary),
    [`${help.usage}${help.colon}${usage(command, help)} [${help.options.toLowerCase()}]`],
    ...notes.map(paragraph),
    section(
      `${help.options}${help.colon}`,
      spec.options.map((name) => [flag(name), optionText(name, spec.formats, texts[name], help)]),
    ),
    [
      `${help.examples}${help.colon}`,
      ...examples.flatMap(({ call, does }) => [`  ${call}`, ...fold(does, columns - 6).map((line) => `      ${line}`)]),
    ],
  ]);
}

function usage(command: CommandName, { operands }: CliWords['help']): string {
  return `gouji ${command} ${operands[commands[command].operands]}`.trimEnd();
}

function flag(name: OptionName): string {
  const { flag: long, short, value }: OptionSpec = options[name];
  return [value ? `${long} ${value}` : long, ...(short ? [short] : [])].join(', ');
}

function optionText(name: OptionName, formats: readonly string[], text: string, help: CliWords['help']): string {
  const spec: OptionSpec = options[name];
  const {
    choices = [],
    env = null,
    standard = spec.number?.standard,
  } = name === 'format' ? { choices: formats } : spec;
  if (env !== null) return text + help.standing(env, standard === undefined ? null : String(standard));
  if (choices.length < 2) return text;
  return text + (name === 'lang' ? help.choices(choices) : help.choicesWithDefault(choices));
}

function page(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((block) => block.map((line) => line.trimEnd()).join('\n')).join('\n\n')}\n`;
}

function paragraph(text: string): string[] {
  return fold(text, columns);
}

/** A heading over two columns. */
function section(heading: string, rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => widthOf(left)));
  const lines = rows.flatMap(([left, right]) =>
    fold(right, columns - width - 4).map((line, at) => `  ${padded(at === 0 ? left : '', width)}  ${line}`),
  );
  return [heading, ...lines];
}
