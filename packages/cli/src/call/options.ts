import type { OptionSpec } from './option-spec.js';
import { rollupOptions } from './rollup-options.js';
import { serveOptions } from './serve-options.js';

/** The options, each declared once: the parser, the help and the documentation read them here. */
export const options = {
  format: { flag: '--format', value: 'FORMAT' },
  output: { flag: '--output', value: 'FILE' },
  failOn: { flag: '--fail-on', value: 'LEVEL', choices: ['error', 'warning', 'note', 'never'] },
  only: { flag: '--only', value: 'RULE', list: true },
  skip: { flag: '--skip', value: 'RULE', list: true },
  blankAsZero: { flag: '--blank-as-zero' },
  why: { flag: '--why' },
  config: { flag: '--config', value: 'FILE' },
  previous: { flag: '--previous', value: 'PATH' },
  session: { flag: '--session', value: 'FILE' },
  accept: { flag: '--accept', value: 'REASON' },
  since: { flag: '--since', value: 'FILE' },
  edition: { flag: '--edition', value: 'YEAR', choices: ['2021', '2019'] },
  ambiguous: { flag: '--ambiguous', value: 'WIDTH', choices: ['narrow', 'wide'] },
  plain: { flag: '--plain' },
  ...rollupOptions,
  ...serveOptions,
  lang: { flag: '--lang', value: 'LANG', choices: ['zh', 'en'] },
  color: { flag: '--no-color' },
  help: { flag: '--help', short: '-h' },
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof options;

export type Ambiguous = (typeof options.ambiguous.choices)[number];

export type FailOn = (typeof options.failOn.choices)[number];
