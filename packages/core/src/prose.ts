export { checkWithProse } from './rules/check-with-prose.js';
export { isRuleOrPart, rules } from './rules/rules.js';
