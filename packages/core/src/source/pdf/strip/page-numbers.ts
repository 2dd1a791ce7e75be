import type { Word } from '../words/word.js';
import type { WordLine } from '../words/words.js';

const pageNumber = /^[-—–―\s]*(\d{1,4})[-—–―\s]*$/;

/** The pages' lines without their numbers: what stands alone at the foot or head of pages, and counts with them. */
export function withoutPageNumbers(pages: readonly (readonly WordLine[])[]): (readonly WordLine[])[] {
  const found = pages.map(numbersOf);
  const shifts = new Map<number, number>();
  found.forEach((numbers, at) => {
    for (const { value } of numbers) shifts.set(value - at, (shifts.get(value - at) ?? 0) + 1);
  });
  return pages.map((lines, at) => {
    const own = (found[at] ?? []).filter(({ value }) => (shifts.get(value - at) ?? 0) > 1);
    return own.length === 0 ? lines : lines.filter((line) => own.every((number) => number.line !== line));
  });
}

/** What could be the number of a page: its first or last line, where that is but a number. */
function numbersOf(lines: readonly WordLine[]): { readonly value: number; readonly line: WordLine }[] {
  return [lines[0], lines.length > 1 ? lines.at(-1) : undefined].flatMap((line) => {
    const value = line?.length === 1 && pageNumber.exec((line[0] as Word).text)?.[1];
    return line === undefined || !value ? [] : [{ value: Number(value), line }];
  });
}
