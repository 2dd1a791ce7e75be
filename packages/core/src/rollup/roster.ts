import { bodyKey } from '../grammar/bodies/body-name.js';
import { KnownBodies } from '../grammar/bodies/known-bodies.js';

/** What a list of bodies says; lines count from 1. */
export interface Roster {
  readonly names: readonly string[];
  /** Names that stand there again, with the lines of both; the second is left out. */
  readonly repeated: readonly { readonly name: string; readonly first: number; readonly line: number }[];
}

/** The head of the column of names in a table. */
const heads: ReadonlySet<string> = new Set(
  [
    '名称',
    '机关',
    '机关名称',
    '单位',
    '单位名称',
    '部门',
    '部门名称',
    '行政机关',
    '报告机关',
    'body',
    'agency',
    'name',
  ].map(bodyKey),
);

/** A list by numbers: `1. 县财政局`, `（一）县财政局`. */
const number = /^(?:[（(]?[\d一二三四五六七八九十百]{1,4}[)）.、．]\s*|[-*•]\s+)/;

/**
 * Reads the names of bodies from text with one a line, or from CSV: the column with a head such as 单位名称, else the
 * first. Empty lines, and lines that begin with `#`, say nothing.
 */
export function parseRoster(text: string): Roster {
  const lines = text.split(/\r\n?|\n/).map((line) => fieldsOf(line));
  const head = lines.findIndex((fields) => fields.some((field) => field !== ''));
  const column = lines[head]?.findIndex((field) => heads.has(bodyKey(field).toLowerCase())) ?? -1;
  const named = lines.flatMap((fields, at) => {
    const name = (fields[Math.max(column, 0)] ?? '').replace(number, '').trim();
    return name === '' || name.startsWith('#') || (column >= 0 && at === head) ? [] : [{ name, line: at + 1 }];
  });

  const known = new KnownBodies(named.map(({ name }) => name));
  const lineOf = new Map<string, number>();
  const names: string[] = [];
  const repeated: { name: string; first: number; line: number }[] = [];
  for (const { name, line } of named) {
    const key = known.find(name);
    const first = lineOf.get(key);
    if (first !== undefined) repeated.push({ name, first, line });
    else {
      lineOf.set(key, line);
      names.push(name);
    }
  }
  return { names, repeated };
}

/** The fields of a line of CSV, by commas or tabs; quotation marks around one are taken off. */
function fieldsOf(line: string): string[] {
  const fields = line.match(/"(?:[^"]|"")*"|[^,\t]+|(?<=[,\t]|^)(?=[,\t]|$)/g) ?? [];
  return fields.map((field) =>
    field
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"')
      .trim(),
  );
}
