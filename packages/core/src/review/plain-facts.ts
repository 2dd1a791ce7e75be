import type { Json } from './json.js';
import { limits } from './limits.js';

/** Members of facts that tell where something stands: text that moves must not make a finding another one. */
const places: ReadonlySet<string> = new Set(['place', 'start', 'end', 'line']);

/**
 * The facts of a finding as JSON, without places. Long texts and lists are cut, with how long they were, since a
 * report can repeat a fault without end.
 */
export function plainFacts(facts: unknown): Json {
  if (typeof facts === 'string') return cut(facts);
  if (Array.isArray(facts)) return cutList(facts);
  if (typeof facts === 'object' && facts !== null) {
    const members = Object.entries(facts).filter(([name, value]) => !places.has(name) && value !== undefined);
    return Object.fromEntries(members.map(([name, value]) => [name, plainFacts(value)]));
  }
  return typeof facts === 'number' || typeof facts === 'boolean' ? facts : null;
}

/** A text of the report, cut to what a session holds of it. */
export function cut(text: string): string {
  return text.length > limits.quoted ? `${text.slice(0, limits.quoted)}… (${text.length})` : text;
}

function cutList(list: readonly unknown[]): Json[] {
  const kept = list.slice(0, limits.items).map(plainFacts);
  return list.length > limits.items ? [...kept, `… (${list.length})`] : kept;
}

/** JSON in one line, with the members of each object by name, whatever their order was. */
export function canonical(value: Json): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
