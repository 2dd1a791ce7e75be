/** Names that a body had before, with the names that it has now. */
export type RenamedBodies = Readonly<Record<string, string>>;

/** A name longer than this is compared by its beginning. */
const longest = 200;

/**
 * What a body is matched by over the years: its name without white space and quotation marks, with brackets of one
 * kind; a government by its division's name, since titles leave 人民政府 out. An office stays apart from its government.
 */
export function bodyKey(agency: string, renamed: RenamedBodies = {}): string {
  const plain = plainName(agency);
  for (const [before, now] of Object.entries(renamed)) if (plainName(before) === plain) return plainName(now);
  return plain;
}

function plainName(name: string): string {
  return name
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[\s"'“”‘’《》·]/g, '')
    .replace(/(?<=[省市州盟县区旗乡镇])(?:人民)?政府$/, '');
}
