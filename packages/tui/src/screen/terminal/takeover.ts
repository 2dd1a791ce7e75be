import type { TerminalInput, TerminalOutput } from './streams.js';

/**
 * Alternate screen; no line goes on by itself at the right edge, so that a character wider than it should be spoils its
 * own line at most; marks around what is pasted; no cursor.
 */
const enter = '\u001b[?1049h\u001b[?7l\u001b[?2004h\u001b[?25l\u001b[H\u001b[2J';
const leave = '\u001b[0m\u001b[?25h\u001b[?2004l\u001b[?7h\u001b[?1049l';

/** The same without the screen: what is written stays where it is. */
const listen = '\u001b[?2004h';
const unlisten = '\u001b[?2004l';

/**
 * Takes the terminal for the review; the function returned gives it back as it was. That one can be called at any
 * time, from a signal or after a crash, and again: it writes at once and only the first time.
 */
export function takeOver(input: TerminalInput, output: TerminalOutput, screen: boolean): () => void {
  let taken = true;
  input.setRawMode?.(true);
  output.write(screen ? enter : listen);
  return () => {
    if (!taken) return;
    taken = false;
    output.write(screen ? leave : unlisten);
    input.setRawMode?.(false);
    input.pause();
  };
}
