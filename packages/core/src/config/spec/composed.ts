import { isRuleOrPart } from '../../rules/rules.js';
import type { JsonMember, JsonNode } from '../json-tree.js';
import { nearest } from '../nearest.js';
import { ruleOrPart, unknownRule } from './scalars.js';
import { type Spec, type Tell, wrongValue } from './spec.js';

/** A list with something in it. */
export function list<T>(item: Spec<T>): Spec<readonly T[]> {
  return {
    schema: { type: 'array', minItems: 1, items: item.schema },
    read(node, path, tell) {
      if (node.kind !== 'array' || node.items.length === 0) {
        tell(wrongValue(node, path, { kind: 'list' }));
        return undefined;
      }
      return node.items.flatMap((one, at) => item.read(one, `${path}[${at}]`, tell) ?? []);
    },
  };
}

/** Values by names of the writer's own. */
export function byName<T>(value: Spec<T>): Spec<Readonly<Record<string, T>>> {
  return {
    schema: { type: 'object', propertyNames: { minLength: 1 }, additionalProperties: value.schema },
    read: (node, path, tell) => valuesOf(node, path, tell, () => value),
  };
}

/** Values by rules, or by parts of the rules. */
export function byRule<T>(value: Spec<T>): Spec<Readonly<Record<string, T>>> {
  return {
    schema: { type: 'object', propertyNames: ruleOrPart.schema, additionalProperties: value.schema },
    read: (node, path, tell) =>
      valuesOf(node, path, tell, ({ name, line }, own) => {
        if (isRuleOrPart(name)) return value;
        tell(unknownRule(name, line, own));
        return null;
      }),
  };
}

/** What each member of an object has to be. */
export type Members<T> = { readonly [K in keyof T]-?: Spec<Exclude<T[K], undefined>> };

/** An object of which every member is known, and none has to be there. */
export function members<T extends object>(known: Members<T>): Spec<T> {
  const specs = known as Readonly<Record<string, Spec<unknown>>>;
  const names = Object.keys(specs);
  return {
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(names.map((name) => [name, specs[name]?.schema])),
    },
    read: (node, path, tell) =>
      valuesOf(node, path, tell, ({ name, line }, own) => {
        if (Object.hasOwn(specs, name)) return specs[name] ?? null;
        tell({ kind: 'unknown-key', facts: { line, path: own, near: nearest(name, names) } });
        return null;
      }) as T | undefined,
  };
}

/** The members of an object that have a spec and agree with it. */
function valuesOf<T>(
  node: JsonNode,
  path: string,
  tell: Tell,
  specOf: (member: JsonMember, path: string) => Spec<T> | null,
): Record<string, T> | undefined {
  if (node.kind !== 'object') {
    tell(wrongValue(node, path, { kind: 'object' }));
    return undefined;
  }
  const values = new Map<string, T>();
  const seen = new Set<string>();
  for (const member of node.members) {
    const own = path === '' ? shown(member.name) : `${path}.${shown(member.name)}`;
    if (seen.has(member.name)) tell({ kind: 'repeated-key', facts: { line: member.line, path: own } });
    seen.add(member.name);
    const value = specOf(member, own)?.read(member.value, own, tell);
    if (value !== undefined) values.set(member.name, value);
  }
  return Object.fromEntries(values);
}

function shown(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}
