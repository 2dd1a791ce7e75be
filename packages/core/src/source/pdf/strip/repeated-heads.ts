import { looksLikeFigure } from '../../figure-like.js';
import type { Word } from '../words/word.js';
import type { WordLine } from '../words/words.js';

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
export function withoutRepeatedHeads(pages: readonly (readonly WordLine[])[]): Word[][] {
  return pages.map((lines, page) => {
    const words = lines.flat();
    const again = repeatedIn(words, (pages[page - 1] ?? []).flat());
    const areHeads = lines.some((line) => line.length >= minHeads && line.every((word) => again.has(word)));
    return areHeads ? words.filter((word) => !again.has(word)) : words;
  });
}

/** The words from the top of a page that stand in the same order on the one before, as far apart. */
function repeatedIn(words: readonly Word[], before: readonly Word[]): ReadonlySet<Word> {
  const [first] = words;
  const starts = first === undefined ? [] : before.filter((word) => isAlike(word, first)).slice(0, maxAlike);
  if (first === undefined || starts.length === 0) return new Set();
  const known = byPlace(before);
  let most = 0;
  for (const start of starts) {
    const down = start.box[1] - first.box[1];
    const isAgain = (word: Word) =>
      !looksLikeFigure(word.text) &&
      known.get(keyOf(word))?.some(({ box }) => Math.abs(box[1] - word.box[1] - down) <= askew) === true;
    const end = words.findIndex((word) => !isAgain(word));
    most = Math.max(most, end === -1 ? words.length : end);
  }
  return new Set(words.slice(0, most));
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

function keyOf({ text, box }: Word): string {
  return `${Math.round(box[0])} ${text}`;
}

function isAlike(word: Word, other: Word): boolean {
  return word.text === other.text && Math.round(word.box[0]) === Math.round(other.box[0]);
}
