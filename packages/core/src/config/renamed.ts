import type { Config } from './config.js';
import type { ConfigFault } from './fault.js';
import type { JsonNode } from './json-tree.js';

type Renamed = NonNullable<Config['renamed']>;

/** A name that leads back to itself tells nobody what the body is called; each circle is told once. */
export function circles(renamed: Renamed, root: JsonNode): ConfigFault[] {
  const lines = new Map(membersOf(root, 'renamed').map(({ name, line }) => [name, line]));
  const followed = new Set<string>();
  return Object.keys(renamed).flatMap((first): ConfigFault[] => {
    const own = new Set<string>();
    let name: string | undefined = first;
    while (name !== undefined && !followed.has(name)) {
      followed.add(name);
      own.add(name);
      name = ownOf(renamed, name);
    }
    if (name === undefined || !own.has(name)) return [];
    return [{ kind: 'circle', facts: { line: lines.get(name) ?? root.line, path: `renamed.${name}` } }];
  });
}

/** The name that each body has in the end, where it has been renamed more than once. */
export function lastNames(renamed: Renamed): Renamed {
  const last = new Map<string, string>();
  for (const first of Object.keys(renamed)) {
    const passed: string[] = [];
    let name = first;
    for (let next: string | undefined = name; next !== undefined; next = ownOf(renamed, name)) {
      name = last.get(next) ?? next;
      passed.push(next);
    }
    for (const one of passed) if (one !== name) last.set(one, name);
  }
  return Object.fromEntries(last);
}

function ownOf(renamed: Renamed, name: string): string | undefined {
  return Object.hasOwn(renamed, name) ? renamed[name] : undefined;
}

function membersOf(root: JsonNode, name: string) {
  const member = root.kind === 'object' ? root.members.find((one) => one.name === name)?.value : undefined;
  return member?.kind === 'object' ? member.members : [];
}
