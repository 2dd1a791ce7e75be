import type { Call } from '../call/call.js';
import type { CommandName } from '../call/commands.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-codes.js';

/** What a command's module exports. */
interface CommandModule {
  run(call: Call, context: Context): Promise<ExitCode>;
}

/** Loads a command's module, and what it needs, only when the command runs. */
export const load: Readonly<Record<CommandName, () => Promise<CommandModule>>> = {
  check: () => import('./check.js'),
  compare: () => import('./compare.js'),
  review: () => import('./review.js'),
  extract: () => import('./extract.js'),
  rules: () => import('./rules.js'),
  explain: () => import('./explain.js'),
  rollup: () => import('./rollup.js'),
  template: () => import('./template.js'),
  serve: () => import('./serve.js'),
};
