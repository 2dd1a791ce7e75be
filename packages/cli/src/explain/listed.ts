import { fold } from '@gouji/terminal';

/** A heading over texts, an item each; nothing where there are none. */
export function listed(heading: string, texts: readonly string[], columns: number | null): string[] {
  if (texts.length === 0) return [];
  const width = columns === null ? null : Math.max(20, columns - 4);
  const items = texts.flatMap((text) => fold(text, width).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`));
  return [heading, ...items];
}
