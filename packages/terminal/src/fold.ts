import { clusters } from './clusters.js';
import { type Ambiguous, clusterWidth, widthOf } from './width.js';

/** Never at the start of a line. */
const closing = /[，。；：！？、）》】〉”’％…·,.;:!?)\]}%]/;
/** Never at the end of a line. */
const opening = /[（《【〈“‘([{]/;

/** The pieces between which a line may be broken: words with the space after them, and single wide characters. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let held = '';
  let last = '';
  for (const char of clusters(text)) {
    const wide = clusterWidth(char) === 2;
    const breaks = last === ' ' ? char !== ' ' : wide || clusterWidth(last) === 2;
    if (held !== '' && breaks && !closing.test(char) && !opening.test(last)) {
      found.push(held);
      held = '';
    }
    held += char;
    last = char;
  }
  return held === '' ? found : [...found, held];
}

/** The lines of a text of at most `columns` columns; null for no limit. A word longer than a line stands alone. */
export function fold(text: string, columns: number | null, ambiguous: Ambiguous = 'narrow'): string[] {
  if (columns === null || widthOf(text, ambiguous) <= columns) return [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && widthOf(line + piece.trimEnd(), ambiguous) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
