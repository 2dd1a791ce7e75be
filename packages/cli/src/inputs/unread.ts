import type { InputProblem } from '@gouji/core';
import { type Unread, unread } from '@gouji/core/formats';
import { wordsOf } from '@gouji/core/messages';
import { systemCode } from '../host/host.js';
import type { CliWords, InputFacts } from '../words/words.js';

/** An input that gives nothing, and why; told in the words of whoever asks. */
export type TellUnread = (words: CliWords) => Unread;

/** An input that gives nothing for a reason of the command line's own. */
export function unreadInput<K extends keyof InputFacts>(source: string, kind: K, facts: InputFacts[K]): TellUnread {
  return (words) => ({ source, problem: { kind, message: words.inputs[kind](facts) } });
}

/** An input in which the core finds no report. */
export function unreadByCore(source: string, problem: InputProblem): TellUnread {
  return (words) => unread(source, problem, wordsOf(words.lang));
}

/** An input that the system would not give; any other error is ours and goes on. */
export function unreadable(source: string, error: unknown): TellUnread {
  const code = systemCode(error);
  if (code === null) throw error;
  return (words) => ({ source, problem: { kind: 'unreadable', message: words.system(code) } });
}

/** An input on which the program itself failed. */
export function failedOn(source: string, error: unknown): TellUnread {
  return unreadInput(source, 'bug', { error: String(error) });
}
