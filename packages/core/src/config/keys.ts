import type { Config } from './config.js';
import { byName, byRule, list, type Members, members } from './spec/composed.js';
import { dayOrNull, numberAbove, oneOf, ruleOrPart, text, yesOrNo } from './spec/scalars.js';
import type { Spec } from './spec/spec.js';

/** What every member of a config has to be. */
const known: Members<Config> = {
  $schema: text,
  lang: oneOf('zh', 'en'),
  failOn: oneOf('error', 'warning', 'note', 'never'),
  only: list(ruleOrPart),
  skip: list(ruleOrPart),
  severities: byRule(oneOf('error', 'warning', 'note', 'off')),
  blankAsZero: yesOrNo,
  thresholds: members({ copiedShare: numberAbove(0, 1), jumpFactor: numberAbove(1) }),
  deadlines: members({ department: dayOrNull, government: dayOrNull, township: dayOrNull }),
  levels: byName(oneOf('department', 'government', 'township')),
  renamed: byName(text),
  roster: text,
  session: text,
};

/** The whole of a config. */
export const configSpec: Spec<Config> = members(known);
