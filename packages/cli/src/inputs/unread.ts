import type { Unread } from '@gouji/core/formats';
import { systemCode } from '../host/host.js';
import type { CliWords, InputFacts } from '../words/words.js';

/** An input that gives nothing for a reason of the command line's own. */
export function unreadInput<K extends keyof InputFacts>(
  source: string,
  kind: K,
  facts: InputFacts[K],
  words: CliWords,
): Unread {
  return { source, problem: { kind, message: words.inputs[kind](facts) } };
}

/** An input that the system would not give; any other error is ours and goes on. */
export function unreadable(source: string, error: unknown, words: CliWords): Unread {
  const code = systemCode(error);
  if (code === null) throw error;
  return { source, problem: { kind: 'unreadable', message: words.system(code) } };
}

/** An input on which the program itself failed. */
export function failedOn(source: string, error: unknown, words: CliWords): Unread {
  return unreadInput(source, 'bug', { error: String(error) }, words);
}
