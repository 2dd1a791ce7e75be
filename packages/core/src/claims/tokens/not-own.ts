import { entryAt } from '../lexicon/lexicon.js';

const denial = /不属于?|不由|不是|非/y;

/** What of it is denied: its charge, or that it holds or publishes the information. */
const charge = /负责公开|(?:信息)?公开(?:范围|职责)?|职责(?:权限)?(?:范围)?|职权(?:范围)?|掌握/y;

/** Where words end that stand at `at` and say that something is not the body's own: 不属于我局职责, 非本机关; `at` where none do. */
export function notOwnEnd(text: string, at: number): number {
  const own = endOf(denial, text, at);
  if (own === at) return at;
  const entry = entryAt(text, own);
  return entry?.sense === 'own' ? endOf(charge, text, own + entry.word.length) : at;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
