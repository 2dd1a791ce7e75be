import type { OptionName } from './options.js';
import { rollupOptions } from './rollup-options.js';
import { type ServeOption, serveOptions } from './serve-options.js';

const serveOptionNames = Object.keys(serveOptions) as ServeOption[];
const rollupOptionNames = Object.keys(rollupOptions) as (keyof typeof rollupOptions)[];

export interface CommandSpec {
  /** What follows the name: one or more inputs, those of two years, one subject, or nothing. */
  readonly operands: 'inputs' | 'years' | 'subject' | 'none';
  /** The formats offered; the first is the one without `--format`. */
  readonly formats: readonly [string, ...string[]];
  readonly options: readonly OptionName[];
}

/** How each command is called; `commands/load.ts` has what it does. */
export const commands = {
  check: {
    operands: 'inputs',
    formats: ['pretty', 'json', 'ndjson', 'csv', 'sarif', 'junit', 'github', 'markdown', 'html', 'xlsx', 'docx'],
    options: [
      'format',
      'output',
      'failOn',
      'only',
      'skip',
      'blankAsZero',
      'previous',
      'session',
      'accept',
      'since',
      'config',
      'lang',
      'color',
      'help',
    ],
  },
  rollup: {
    operands: 'inputs',
    formats: ['pretty', 'json', 'markdown', 'html', 'xlsx', 'docx'],
    options: [...rollupOptionNames, 'format', 'output', 'failOn', 'blankAsZero', 'config', 'lang', 'color', 'help'],
  },
  compare: {
    operands: 'years',
    formats: ['pretty', 'json', 'ndjson', 'markdown', 'html'],
    options: ['format', 'output', 'failOn', 'blankAsZero', 'config', 'lang', 'color', 'help'],
  },
  review: {
    operands: 'inputs',
    formats: ['screen'],
    options: ['previous', 'session', 'blankAsZero', 'config', 'ambiguous', 'plain', 'lang', 'color', 'help'],
  },
  extract: {
    operands: 'inputs',
    formats: ['json', 'ndjson', 'csv'],
    options: ['format', 'output', 'why', 'config', 'lang', 'color', 'help'],
  },
  rules: {
    operands: 'none',
    formats: ['pretty', 'json'],
    options: ['format', 'output', 'config', 'lang', 'color', 'help'],
  },
  explain: {
    operands: 'subject',
    formats: ['pretty'],
    options: ['output', 'config', 'lang', 'color', 'help'],
  },
  template: {
    operands: 'none',
    formats: ['docx', 'markdown', 'text'],
    options: ['edition', 'format', 'output', 'lang', 'help'],
  },
  serve: {
    operands: 'none',
    formats: ['http'],
    options: [...serveOptionNames, 'lang', 'help'],
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as CommandName[];

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
