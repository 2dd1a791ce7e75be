import type { Token, Word } from '../tokens/token.js';
import { endBefore, isMark } from './phrase.js';
import type { State } from './state.js';

/** What may stand behind an outcome that ends its item: 均作出不予公开的决定. */
const decision = /^(?:的?(?:处理)?决定)?$/;

/** What ought to be done has not been said to be done: 均应予以公开. */
const duty = /[应须需]/;

/**
 * Whether an item, the tokens between two offsets, says no more than that requests ended so: 均已依法予以公开. Any word beside
 * that is not known may turn it round (均不涉及…, 均附告知…的说明), be of someone else (第三方不同意公开), or make the outcome part
 * of another act (均予以公开答复).
 */
export function isPlainEnd(outcome: Word, from: number, to: number, { tokens, text }: State): boolean {
  // 均涉及个人隐私: what the information is does not say what became of the request.
  if (outcome.sense.startsWith('denied.')) return false;
  const start = endBefore(tokens, from);
  const end = tokens[to]?.start ?? text.length;
  if (!decision.test(text.slice(outcome.end, end)) || duty.test(text.slice(start, outcome.start))) return false;
  const isOfAsker = doneByAsker.has(outcome.sense);
  let known = start;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.start !== known) return false;
    if (token === outcome) return true;
    if (token.type !== 'word' || !(isBeside(token) || (isOfAsker && token.sense === 'everyone'))) return false;
    known = token.end;
  }
  return false;
}

/** Outcomes that are the asker's own doing: 申请人均主动撤回. */
const doneByAsker: ReadonlySet<string> = new Set(['withdrawn', 'other.correctionOverdue', 'other.feeOverdue']);

/** Words that may stand before an outcome and leave it as it is: 我局均已按时答复并予以公开, 结果均为. */
function isBeside({ field, sense }: Word): boolean {
  return field === 'light' || beside.has(sense);
}

const beside: ReadonlySet<string> = new Set(['each', 'is', 'and', 'own', 'conclude', 'thisYear']);

/** What goes on with the asking rather than with a thing of the asker's: 均为自然人通过信函提交. */
const asking = /^(?:$|的?(?:申请|提[出交]|递交|通过|以|向|网|线[上下]|当面|现场|信函|邮寄))/;

/** Whether an item that ends at the token `to` names an asker that the form knows, and no 企业信息 or 个人档案. */
export function isAsker(applicant: Word, to: number, { tokens, text }: State): boolean {
  return applicant.sense !== 'undivided' && asking.test(text.slice(applicant.end, tokens[to]?.start ?? text.length));
}

/** Whether nothing up to the next semicolon says that it ended otherwise: 为重复申请，经沟通后予以公开. */
export function isLastEnd(outcome: Word, from: number, { tokens }: State): boolean {
  let isDenied = false;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isMark(token, ';')) return true;
    if (isMark(token, ',')) isDenied = false;
    else if (token.type === 'word' && token.sense === 'not') isDenied = true;
    else if (token.type === 'word' && token.field === 'outcome' && token.start > outcome.start && !isDenied)
      return false;
  }
  return true;
}
