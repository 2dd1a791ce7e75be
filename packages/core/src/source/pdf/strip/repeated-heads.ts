import { looksLikeFigure } from '../../figure-like.js';
import type { Word } from '../words/word.js';
import { inLines } from '../words/words.js';

/** So many words side by side are heads; fewer can be a title, or lines of two labels that are alike. */
const minHeads = 3;

/** No word stands so often at one distance from the left that more of them have to be looked at. */
const maxAlike = 16;

/** How far the lines of heads are set otherwise where they stand again, in points. */
const askew = 1;

/**
 * The pages' words without heads that stand again where a table goes on at the top of a page: they stand on the page
 * before too. Those of a page farther back are of another table, as where a file holds reports set alike.
 */
export function withoutRepeatedHeads(pages: readonly (readonly Word[])[]): (readonly Word[])[] {
  return pages.map((words, page) => {
    const lines = inLines(words);
    const again = repeatedIn(lines.flat(), byPlace(pages[page - 1] ?? []));
    const areHeads = lines.some((line) => line.length >= minHeads && line.every((word) => again.has(word)));
    return areHeads ? words.filter((word) => !again.has(word)) : words;
  });
}

function byPlace(words: readonly Word[]): Map<string, Word[]> {
  const known = new Map<string, Word[]>();
  for (const word of words) {
    const alike = known.get(keyOf(word));
    if (alike === undefined) known.set(keyOf(word), [word]);
    else if (alike.length < maxAlike) alike.push(word);
  }
  return known;
}

/** The words from the top of a page that stand in the same order on the one before, as far apart. */
function repeatedIn(lines: readonly Word[], known: ReadonlyMap<string, readonly Word[]>): Set<Word> {
  const [first] = lines;
  let most = 0;
  for (const start of (first && known.get(keyOf(first))) ?? []) {
    const down = start.box[1] - (first?.box[1] ?? 0);
    const isAgain = (word: Word) =>
      !looksLikeFigure(word.text) &&
      known.get(keyOf(word))?.some(({ box }) => Math.abs(box[1] - word.box[1] - down) <= askew) === true;
    const end = lines.findIndex((word) => !isAgain(word));
    most = Math.max(most, end === -1 ? lines.length : end);
  }
  return new Set(lines.slice(0, most));
}

function keyOf({ text, box }: Word): string {
  return `${Math.round(box[0])} ${text}`;
}
