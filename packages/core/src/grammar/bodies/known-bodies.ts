import { bodyKey, shortNames } from './body-name.js';

/** Bodies whose names are changed, by the former name: the present one. */
export type Renamed = Readonly<Record<string, string>>;

/**
 * Bodies by whatever name is written for them. A short name is that of the one body whose full name it is short for;
 * where it could be that of several, it is that of none of them.
 */
export class KnownBodies {
  readonly #renamed: ReadonlyMap<string, string>;
  readonly #keys = new Set<string>();
  /** By a short name, the known bodies that it can be short for. */
  readonly #byShort = new Map<string, Set<string>>();

  constructor(names: Iterable<string>, renamed: Renamed = {}) {
    this.#renamed = new Map(Object.entries(renamed).map(([from, to]) => [bodyKey(from), bodyKey(to)]));
    for (const name of names) this.#add(this.#present(name));
  }

  /** The key of the known body that a name is meant for; that of the name itself where there is none. */
  find(name: string): string {
    const key = this.#present(name);
    const long = only(this.#byShort.get(key) ?? []);
    if (long !== null) return long;
    if (this.#keys.has(key)) return key;
    return only(shortNames(key).filter((short) => this.#keys.has(short))) ?? key;
  }

  /** Whether a name is that of a known body. */
  has(name: string): boolean {
    return this.#keys.has(this.find(name));
  }

  #add(key: string): void {
    this.#keys.add(key);
    for (const short of shortNames(key)) {
      const own = this.#byShort.get(short);
      if (own === undefined) this.#byShort.set(short, new Set([key]));
      else own.add(key);
    }
  }

  #present(name: string): string {
    const key = bodyKey(name);
    return this.#renamed.get(key) ?? key;
  }
}

/** The single one of some names; null where there is none or more. */
function only(names: Iterable<string>): string | null {
  const [one, ...others] = names;
  return one === undefined || others.length > 0 ? null : one;
}
