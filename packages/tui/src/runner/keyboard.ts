import type { KeyPress } from '../keys/key-press.js';
import { keyReader } from '../screen/terminal/keys.js';
import type { TerminalInput } from '../screen/terminal/streams.js';

/** So long the rest of a sequence may take to come, in milliseconds; then it was the escape key. */
const patience = 25;

/** Tells the keys that are pressed, several where they came together, until the function it returns is called. */
export function listen(input: TerminalInput, pressed: (keys: readonly KeyPress[]) => void): () => void {
  const reader = keyReader();
  let timer: ReturnType<typeof setTimeout> | null = null;

  function tell(keys: readonly KeyPress[]): void {
    if (keys.length > 0) pressed(keys);
  }

  function heard(chunk: string): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    tell(reader.push(chunk));
    if (reader.isWaiting) timer = setTimeout(() => tell(reader.flush()), patience);
  }

  input.setEncoding('utf8');
  input.on('data', heard);
  input.resume();
  return () => {
    if (timer !== null) clearTimeout(timer);
    input.off('data', heard);
  };
}
