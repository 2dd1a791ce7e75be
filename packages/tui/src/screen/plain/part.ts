/** Something that is told of as a whole when it comes, and line by line as it changes. */
export interface Part {
  /** What it is about. */
  readonly key: string;
  readonly lines: readonly string[];
  /** What is told only when it comes: where it stands among others. */
  readonly aside: readonly string[];
}

/** What is new in a part since what was told before. */
export function newIn(part: Part, before: readonly Part[]): readonly string[] {
  const known = before.find(({ key }) => key === part.key);
  const lines = known === undefined ? [...part.lines, ...part.aside] : part.lines.filter(isNewTo(known));
  return lines.filter((line) => line.trim() !== '');
}

function isNewTo({ lines }: Part): (line: string) => boolean {
  return (line) => !lines.includes(line);
}
