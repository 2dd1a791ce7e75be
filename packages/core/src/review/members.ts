import { isObject, type Json, type JsonObject } from './json.js';
import { limits } from './limits.js';

/** A member that is not what it must be; `path` is `reports[3].year`. Thrown and caught while a session is read. */
export class MemberFault extends Error {
  constructor(readonly path: string) {
    super(path);
  }
}

/** The members of one object of the file, each asked for once by its name; what is left is unknown. */
export class Members {
  readonly #left: Map<string, Json>;

  constructor(
    value: Json | undefined,
    readonly path: string,
  ) {
    if (!isObject(value)) throw new MemberFault(path);
    this.#left = new Map(Object.entries(value));
  }

  pathTo(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  take(name: string): Json | undefined {
    const value = this.#left.get(name);
    this.#left.delete(name);
    return value;
  }

  has(name: string): boolean {
    return this.#left.has(name);
  }

  /** What `read` makes of a member; it gives undefined for what it must not be. */
  read<T>(name: string, read: (value: Json | undefined) => T | undefined): T {
    const found = read(this.take(name));
    if (found === undefined) throw new MemberFault(this.pathTo(name));
    return found;
  }

  list<T>(name: string, most: number, read: (value: Json, path: string) => T): T[] {
    const list = this.take(name);
    const path = this.pathTo(name);
    if (!Array.isArray(list) || list.length > most) throw new MemberFault(path);
    return list.map((item: Json, at) => read(item, `${path}[${at}]`));
  }

  /** The members that nobody asked for. */
  unknown(): JsonObject {
    for (const [name, value] of this.#left) {
      if (name === '__proto__' || !isShallow(value, limits.depth)) throw new MemberFault(this.pathTo(name));
    }
    return Object.fromEntries(this.#left);
  }
}

function isShallow(value: Json, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((member) => isShallow(member, depth - 1));
}

export function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.length <= limits.text ? value : undefined;
}

export function textOrNull(value: Json | undefined): string | null | undefined {
  return value === null ? null : text(value);
}

export function numberOrNull(value: Json | undefined): number | null | undefined {
  return typeof value === 'number' || value === null ? value : undefined;
}

/** Facts, or what stands in a cell: JSON that is not deep and of which no list or object is long. */
export function plain(value: Json | undefined, depth = 8): Json | undefined {
  if (typeof value === 'string') return value.length <= 2 * limits.quoted ? value : undefined;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  if (depth === 0 || members.length > limits.items + 1) return undefined;
  const sound = members.every(([name, member]) => name !== '__proto__' && plain(member, depth - 1) !== undefined);
  return sound ? value : undefined;
}
