import type { Edition } from '@gouji/core';
import { nearest } from '@gouji/core/config';
import type { Lang } from '@gouji/core/messages';
import { Command, CommanderError } from 'commander';
import type { Call } from './call.js';
import { CallError } from './call-error.js';
import { type CommandName, type CommandSpec, commandNames, commands, isCommand } from './commands.js';
import type { OptionSpec } from './option-spec.js';
import { type Ambiguous, type FailOn, type OptionName, options } from './options.js';
import type { RollupGiven } from './rollup-options.js';
import type { ServeGiven } from './serve-options.js';

/** What commander gathers; values are checked afterwards. */
interface Given extends ServeGiven, RollupGiven {
  readonly format?: string;
  readonly output?: string;
  readonly failOn?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly blankAsZero?: boolean;
  readonly why?: boolean;
  readonly config?: string;
  readonly previous?: string;
  readonly session?: string;
  readonly accept?: string;
  readonly since?: string;
  readonly edition?: string;
  readonly ambiguous?: string;
  readonly plain?: boolean;
  readonly lang?: string;
  readonly color?: boolean;
}

/** Options that may also stand before the command. */
const everywhere: ReadonlySet<OptionName> = new Set(['lang', 'color']);

/** Other names of standard output. */
const standardOutput: ReadonlySet<string> = new Set(['-', '/dev/stdout']);

/** Understands the arguments of a call. Throws a {@link CallError} for a wrong one. */
export function parseCall(args: readonly string[]): Call {
  let call: Call | undefined;
  const program = bare(new Command('gouji'));
  for (const name of everywhere) addOption(program, name);
  for (const name of commandNames) {
    const command = bare(program.command(name)).argument('[operands...]');
    for (const option of commands[name].options) if (!everywhere.has(option)) addOption(command, option);
    command.action((operands: string[]) => {
      call = understood(name, operands, command.optsWithGlobals<Given>());
    });
  }
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? callError(error, args) : error;
  }
  if (!call) throw new CallError('unknown-command', { name: '', near: [] });
  return call;
}

/** Without what commander says and does of its own. */
function bare(command: Command): Command {
  const silent = () => {};
  return command
    .exitOverride()
    .helpOption(false)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: silent, writeErr: silent });
}

function addOption(command: Command, name: OptionName): void {
  const { flag, value, list }: OptionSpec = options[name];
  if (name === 'help') return;
  if (list)
    command.option(`${flag} <${value}>`, '', (given: string, before: string[] = []) => [
      ...before,
      ...names(flag, given),
    ]);
  else command.option(value ? `${flag} <${value}>` : flag);
}

/** The names in a list; a list without any, as an unset variable gives it, is no value. */
function names(option: string, list: string): string[] {
  const named = list
    .split(/[,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (named.length === 0) throw new CallError('missing-value', { option });
  return named;
}

function understood(command: CommandName, operands: string[], given: Given): Call {
  const spec: CommandSpec = commands[command];
  const standard = given.why === true ? 'pretty' : spec.formats[0];
  const format = chosen('--format', given.format, spec.formats) ?? standard;
  const failOn = chosen('--fail-on', given.failOn, options.failOn.choices) as FailOn | undefined;
  const ambiguous = chosen('--ambiguous', given.ambiguous, options.ambiguous.choices) as Ambiguous | undefined;
  const edition = chosen('--edition', given.edition, options.edition.choices) as Edition | undefined;
  const lang = chosen('--lang', given.lang, options.lang.choices) as Lang | undefined;
  if (given.config === '') throw new CallError('missing-value', { option: '--config' });
  if (given.previous === '') throw new CallError('missing-value', { option: '--previous' });
  if (given.session === '') throw new CallError('missing-value', { option: '--session' });
  if (given.accept?.trim() === '') throw new CallError('missing-value', { option: '--accept' });
  if (given.since === '') throw new CallError('missing-value', { option: '--since' });
  if (given.output === '') throw new CallError('missing-value', { option: '--output' });
  if (given.roster === '') throw new CallError('missing-value', { option: '--roster' });
  if (given.against === '') throw new CallError('missing-value', { option: '--against' });
  checkOperands(spec, operands);
  return {
    command,
    operands,
    format,
    output: given.output === undefined || standardOutput.has(given.output) ? null : given.output,
    failOn: failOn ?? null,
    only: given.only ?? [],
    skip: given.skip ?? [],
    blankAsZero: given.blankAsZero ?? false,
    why: given.why ?? false,
    config: given.config ?? null,
    previous: given.previous ?? null,
    session: given.session ?? null,
    accept: given.accept?.trim() ?? null,
    since: given.since ?? null,
    edition: edition ?? '2021',
    ambiguous: ambiguous ?? 'narrow',
    plain: given.plain ?? false,
    rollup: given,
    serve: given,
    lang: lang ?? null,
    color: given.color ?? true,
  };
}

function chosen(option: string, value: string | undefined, choices: readonly string[]): string | undefined {
  if (value === undefined || choices.includes(value)) return value;
  throw new CallError('bad-value', { option, value, choices });
}

function checkOperands(spec: CommandSpec, operands: readonly string[]): void {
  const most = { inputs: Number.POSITIVE_INFINITY, years: 2, subject: 1, none: 0 }[spec.operands];
  const extra = operands[most];
  if (extra !== undefined) throw new CallError('extra-operand', { operand: extra });
  if (spec.operands === 'inputs') {
    if (operands.length === 0) throw new CallError('no-inputs', {});
    if (operands.includes('')) throw new CallError('empty-input', {});
  }
  if (spec.operands === 'years') {
    if (operands.length < 2) throw new CallError('no-two-years', {});
    if (operands.includes('')) throw new CallError('empty-input', {});
  }
  if (spec.operands === 'subject' && !operands[0]) throw new CallError('no-subject', {});
}

/** What commander found wrong. It tells only in an English sentence, in which the culprit stands between quotes. */
function callError(error: CommanderError, args: readonly string[]): Error {
  const { code, message } = error;
  const culprit = /'(.*)'/s.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return new CallError('unknown-option', { option: culprit, near: nearest(culprit, flagsOf(args)) });
    case 'commander.optionMissingArgument':
      return new CallError('missing-value', { option: culprit.split(' ')[0] ?? culprit });
    case 'commander.unknownCommand':
      return new CallError('unknown-command', { name: culprit, near: nearest(culprit, commandNames) });
    default:
      return error;
  }
}

/** The options of the command that the arguments name. */
function flagsOf(args: readonly string[]): string[] {
  const command = args.find(isCommand);
  const names: readonly OptionName[] = command ? commands[command].options : ['lang', 'color', 'help'];
  return names.map((name) => options[name].flag);
}
