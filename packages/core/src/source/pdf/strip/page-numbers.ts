import type { Word } from '../words/word.js';
import { inLines } from '../words/words.js';

const pageNumber = /^[-—–―\s]*(\d{1,4})[-—–―\s]*$/;

/** The pages' words without their numbers: what stands alone at the foot or head of pages, and counts with them. */
export function withoutPageNumbers(pages: readonly (readonly Word[])[]): (readonly Word[])[] {
  const found = pages.map(numbersOf);
  const shifts = new Map<number, number>();
  found.forEach((numbers, at) => {
    for (const { value } of numbers) shifts.set(value - at, (shifts.get(value - at) ?? 0) + 1);
  });
  return pages.map((words, at) => {
    const own = (found[at] ?? []).filter(({ value }) => (shifts.get(value - at) ?? 0) > 1);
    return own.length === 0 ? words : words.filter((word) => own.every((number) => number.word !== word));
  });
}

/** What could be the number of a page: its first or last line, where that is but a number. */
function numbersOf(words: readonly Word[]): { readonly value: number; readonly word: Word }[] {
  const lines = inLines(words);
  return [lines[0], lines.length > 1 ? lines.at(-1) : undefined].flatMap((line) => {
    const word = line?.length === 1 ? line[0] : undefined;
    const value = word && pageNumber.exec(word.text)?.[1];
    return word === undefined || value === undefined ? [] : [{ value: Number(value), word }];
  });
}
