import { type Attributes, readXml } from '../xml/read-xml.js';
import type { ZipEntry } from './directory.js';
import { unpack } from './unpack.js';

/** More than the parts of any report unpack to: 64 MiB. */
export const maxUnpacked = 64 * 1024 * 1024;

/** A part that is not there, or not to be had. */
export class BadPart extends Error {
  constructor(readonly reason: 'damaged' | 'long') {
    super(reason);
  }
}

/** The parts of an office document, by their paths. Together they unpack to no more than a limit. */
export class Package {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private room = maxUnpacked;

  constructor(entries: readonly ZipEntry[]) {
    this.entries = new Map(entries.map((entry) => [entry.path, entry]));
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** @throws {BadPart} */
  text(path: string): string {
    const entry = this.entries.get(path);
    if (entry === undefined) throw new BadPart('damaged');
    const bytes = unpack(entry, this.room);
    if (typeof bytes === 'string') throw new BadPart(bytes);
    this.room -= bytes.length;
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
  }

  /** The parts that a part refers to, by the names that it has for them; the package itself is ''. */
  relations(path: string): ReadonlyMap<string, Relation> {
    const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
    const found = new Map<string, Relation>();
    const rels = `${folder}_rels/${name}.rels`;
    if (!this.has(rels)) return found;
    readXml(this.text(rels), {
      open(element, { Id = '', Type = '', Target = '' }: Attributes) {
        if (element.endsWith('Relationship')) found.set(Id, { type: Type, path: resolved(folder, Target) });
      },
      close() {},
      text() {},
    });
    return found;
  }

  /** The part that the package is about; null in an archive that is no document. */
  main(): string | null {
    for (const { type, path } of this.relations('').values()) if (type.endsWith('/officeDocument')) return path;
    return null;
  }
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
