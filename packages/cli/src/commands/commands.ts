import type { Call } from '../call/call.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-codes.js';
import type { OptionName } from './options.js';

/** What a command's module exports; it is loaded only when the command runs. */
interface CommandModule {
  run(call: Call, context: Context): Promise<ExitCode>;
}

export interface CommandSpec {
  /** What follows the name: one or more inputs, one subject, or nothing. */
  readonly operands: 'inputs' | 'subject' | 'none';
  /** The formats offered; the first is the one without `--format`. */
  readonly formats: readonly [string, ...string[]];
  readonly options: readonly OptionName[];
  load(): Promise<CommandModule>;
}

/** The commands, each declared once. */
export const commands = {
  check: {
    operands: 'inputs',
    formats: ['pretty', 'json', 'ndjson', 'csv'],
    options: ['format', 'output', 'failOn', 'only', 'skip', 'blankAsZero', 'lang', 'color', 'help'],
    load: () => import('./check.js'),
  },
  extract: {
    operands: 'inputs',
    formats: ['json', 'ndjson', 'csv'],
    options: ['format', 'output', 'lang', 'color', 'help'],
    load: () => import('./extract.js'),
  },
  rules: {
    operands: 'none',
    formats: ['pretty', 'json'],
    options: ['format', 'output', 'lang', 'color', 'help'],
    load: () => import('./rules.js'),
  },
  explain: {
    operands: 'subject',
    formats: ['pretty'],
    options: ['output', 'lang', 'color', 'help'],
    load: () => import('./explain.js'),
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as CommandName[];

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
