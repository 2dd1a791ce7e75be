import { isAskedFor } from '@gouji/core';
import { type Config, checkOptionsUnder, configFaultMessage, parseConfig } from '@gouji/core/config';
import { isRuleOrPart, rules } from '@gouji/core/prose';
import { ProblemError } from '../problems/problem-error.js';
import type { Options } from './options.js';

/**
 * What a request settles: the config that it brings, and before that its own options; rules to leave out are those of
 * both. Files that a config names are those of whoever wrote it, and are not looked for.
 */
export function configOf({ config: text, lang, only, skip = [], blankAsZero }: Options): Config {
  const unknown = [...(only ?? []), ...skip].find((name) => !isRuleOrPart(name));
  if (unknown !== undefined) throw new ProblemError('unknown-rule', { name: unknown.slice(0, 100) });
  const base = text === undefined ? {} : parsed(text);
  const config = {
    ...base,
    ...(lang === undefined ? {} : { lang }),
    ...(only === undefined || only.length === 0 ? {} : { only }),
    ...(blankAsZero === undefined ? {} : { blankAsZero: blankAsZero || (base.blankAsZero ?? false) }),
    skip: [...skip, ...(base.skip ?? [])],
  };
  const options = checkOptionsUnder(config)(null);
  if (!rules.some(({ id }) => isAskedFor(id, options))) throw new ProblemError('no-rule-left', {});
  return config;
}

function parsed(text: string): Config {
  const reading = parseConfig(text);
  if (reading.ok) return reading.config;
  const [fault] = reading.faults;
  if (fault === undefined) return {};
  const told = { zh: configFaultMessage(fault, 'zh'), en: configFaultMessage(fault, 'en') };
  throw new ProblemError('bad-config', { told, more: reading.faults.length - 1 });
}
