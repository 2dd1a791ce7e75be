import type { BodyLevel, ClaimContext } from '../claim.js';
import type { Sense } from '../lexicon/lexicon.js';
import type { Phrase } from './phrase.js';
import type { State } from './state.js';

const wholes: Readonly<Partial<Record<Sense, BodyLevel>>> = {
  wholeProvince: 'province',
  wholeCity: 'city',
  wholeCounty: 'county',
  wholeTownship: 'township',
  wholeDepartment: 'department',
};

/** Whether a phrase speaks of what the body reports on, of something else, or does not say. */
export function scopeOf({ words }: Phrase, state: State): 'own' | 'other' | null {
  let found: 'own' | 'other' | null = null;
  for (const { field, sense } of words) {
    if (field !== 'scope' || sense === 'about' || sense === 'channel') continue;
    // 全县各级行政机关 are the county; 各部门 alone are not the body.
    if (sense === 'members' && found === 'own') continue;
    if (sense === 'filed') state.untilComma = true;
    const scope = scopeOfWord(sense, state);
    if (scope === 'other') return 'other';
    found = scope;
  }
  return found;
}

function scopeOfWord(sense: Sense, { context, tokens, among }: State): 'own' | 'other' {
  const whole = wholes[sense];
  if (whole !== undefined) return context.level === null || context.level === whole ? 'own' : 'other';
  if (sense === 'own') return 'own';
  if (sense === 'members') return isGovernment(context) && !among ? 'own' : 'other';
  if (sense === 'government')
    return isGovernment(context) && !among && !speaksOfWhole(tokens, context) ? 'own' : 'other';
  return 'other';
}

function isGovernment({ level }: ClaimContext): boolean {
  return level !== 'department';
}

/** 全市 beside 市政府: the one is the whole, the other a part. */
function speaksOfWhole(tokens: State['tokens'], { level }: ClaimContext): boolean {
  return tokens.some((token) => {
    const whole = token.type === 'word' ? wholes[token.sense] : undefined;
    return whole !== undefined && (level === null || whole === level);
  });
}
