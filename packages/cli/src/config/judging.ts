import { type CheckOptions, isAskedFor } from '@gouji/core';
import { type Config, checkOptionsUnder, nearest } from '@gouji/core/config';
import { isRuleOrPart, rules } from '@gouji/core/prose';
import type { Call } from '../call/call.js';
import { CallError } from '../call/call-error.js';

/**
 * How the report of a body is judged under a call and a config. Throws a CallError for rules that there are not, and
 * when none is left.
 */
export function judging({ blankAsZero, only, skip }: Call, config: Config): (agency: string | null) => CheckOptions {
  known('--only', only);
  known('--skip', skip);
  const { only: _, ...others } = config;
  const optionsOf = checkOptionsUnder({ ...others, blankAsZero, skip, ...(only.length > 0 ? { only } : {}) });
  if (!rules.some(({ id }) => isAskedFor(id, optionsOf(null)))) throw new CallError('no-rule-left', {});
  return optionsOf;
}

function known(option: string, names: readonly string[]): void {
  for (const name of names) {
    if (isRuleOrPart(name)) continue;
    const near = nearest(
      name,
      rules.map((rule) => rule.id),
    );
    throw new CallError('unknown-rule', { option, name, near });
  }
}
