import { type Ambiguous, clusters, clusterWidth } from '@gouji/terminal';

/** Where text is being typed, from 0: input methods open their window there. */
export interface Cursor {
  readonly row: number;
  readonly column: number;
}

/** The terminal shows all that is between these at once, where it knows them. */
const begin = '\u001b[?2026h';
const end = '\u001b[?2026l';

/** Characters whose width all terminals agree on. */
const certain = /^[\u0020-\u007e\u3000-\u3020\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60]$/;
const uncertain = /[^\p{Cc}\u0020-\u007e\u3000-\u3020\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60]/u;
const color = /(\p{Cc}\[[\d;]*m)/u;

/** Writes frames: only the lines that changed, each at its place, so that nothing flickers. */
export function painter(write: (text: string) => void, ambiguous: Ambiguous) {
  let shown: readonly string[] = [];
  return {
    draw(lines: readonly string[], cursor: Cursor | null): void {
      let text = '';
      for (let row = 0; row < Math.max(lines.length, shown.length); row++) {
        const line = lines[row] ?? '';
        if (line !== shown[row]) text += `${at(row, 0)}\u001b[2K${anchored(line, ambiguous)}`;
      }
      shown = lines;
      write(`${begin}\u001b[?25l${text}${cursor === null ? '' : `${at(cursor.row, cursor.column)}\u001b[?25h`}${end}`);
    },
    /** The next frame is written whole, on an empty screen: the window has another size, or somebody wrote into it. */
    forget(): void {
      shown = [];
      write('\u001b[0m\u001b[2J');
    },
  };
}

function at(row: number, column: number): string {
  return `\u001b[${row + 1};${column + 1}H`;
}

/**
 * After a character whose width is not certain, what follows is set to its column by number: where the terminal draws
 * it otherwise than counted, that character looks odd, and nothing else moves.
 */
function anchored(line: string, ambiguous: Ambiguous): string {
  if (!uncertain.test(line)) return line;
  let text = '';
  let column = 0;
  for (const part of line.split(color)) {
    if (part.startsWith('\u001b')) {
      text += part;
      continue;
    }
    for (const character of clusters(part)) {
      column += clusterWidth(character, ambiguous);
      text += character;
      if (!certain.test(character)) text += `\u001b[${column + 1}G`;
    }
  }
  return text;
}
