import { isRuleOrPart, rules } from '../../rules/rules.js';
import type { ConfigFault } from '../fault.js';
import { nearest } from '../nearest.js';
import { type Spec, wrongValue } from './spec.js';

/** UTF-16 units of a text. */
const longestText = 1000;

export const yesOrNo: Spec<boolean> = {
  schema: { type: 'boolean' },
  read(node, path, tell) {
    if (node.kind === 'boolean') return node.value;
    tell(wrongValue(node, path, { kind: 'switch' }));
    return undefined;
  },
};

export const text: Spec<string> = {
  schema: { type: 'string', minLength: 1, maxLength: longestText },
  read(node, path, tell) {
    if (node.kind === 'text' && node.value.trim() !== '' && node.value.length <= longestText) return node.value;
    tell(wrongValue(node, path, { kind: 'text' }));
    return undefined;
  },
};

export function oneOf<T extends string>(...values: readonly T[]): Spec<T> {
  return {
    schema: { enum: values },
    read(node, path, tell) {
      const value = values.find((one) => node.kind === 'text' && node.value === one);
      if (value === undefined) tell(wrongValue(node, path, { kind: 'choice', values }));
      return value;
    },
  };
}

/** A number greater than one, and at most another. */
export function numberAbove(above: number, most: number | null = null): Spec<number> {
  return {
    schema: { type: 'number', exclusiveMinimum: above, ...(most === null ? {} : { maximum: most }) },
    read(node, path, tell) {
      if (node.kind === 'number' && node.value > above && node.value <= (most ?? Number.MAX_VALUE)) return node.value;
      tell(wrongValue(node, path, { kind: 'number', above, most }));
      return undefined;
    },
  };
}

/** A day of any year, `MM-DD`; null for none. */
export const dayOrNull: Spec<string | null> = {
  schema: { type: ['string', 'null'], pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' },
  read(node, path, tell) {
    if (node.kind === 'null') return null;
    if (node.kind === 'text' && isDay(node.value)) return node.value;
    tell(wrongValue(node, path, { kind: 'day-or-null' }));
    return undefined;
  },
};

/** A day that every year has. */
function isDay(value: string): boolean {
  const [, month, day] = /^(\d\d)-(\d\d)$/.exec(value) ?? [];
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= days;
}

/** Every name that a rule, or a part of the rules, goes by. */
const ruleNames = [...new Set(rules.flatMap(({ id }) => [id.slice(0, id.indexOf('/')), id]))];

export const ruleOrPart: Spec<string> = {
  schema: { enum: ruleNames },
  read(node, path, tell) {
    if (node.kind !== 'text') tell(wrongValue(node, path, { kind: 'text' }));
    else if (isRuleOrPart(node.value)) return node.value;
    else tell(unknownRule(node.value, node.line, path));
    return undefined;
  },
};

export function unknownRule(name: string, line: number, path: string): ConfigFault {
  return { kind: 'unknown-rule', facts: { line, path, name: name.slice(0, 100), near: nearest(name, ruleNames) } };
}
