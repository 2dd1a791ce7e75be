import type { ClaimContext } from '../claim.js';
import type { Dispute, Topic } from '../lexicon/lexicon.js';
import type { Token } from '../tokens/token.js';
import type { Reading } from './reading.js';

/** What is counted where a phrase does not say: one of the form's topics, something else, or not known. */
export type Domain = Topic | 'thing' | null;

/** What earlier sentences of the same part of the text leave behind. */
export interface Discourse {
  /** The topic of the heading that the text stands under. */
  heading: Domain;
  /** The topic of the sentences before, in the same paragraph. */
  domain: Domain;
  /** Information disclosure has been spoken of: cases after it are about it. */
  disclosure: boolean;
}

/** What is known at one point of a sentence. */
export interface State {
  readonly context: ClaimContext;
  readonly discourse: Discourse;
  readonly tokens: readonly Token[];
  /** The sentence itself, for what the lexicon does not know. */
  readonly text: string;
  domain: Domain;
  /** Topics that the last figure of the sentence was about, where there were several: 复议、诉讼. */
  disputes: readonly Dispute[];
  /** Those before the list that is open. */
  outer: readonly Dispute[];
  /** Rows of table three that figures about applicants are in, alternatives of sums. */
  rows: readonly (readonly string[])[] | null;
  /** The last act on documents. */
  documentAct: 'issue' | 'repeal' | 'inForce' | null;
  /** Figures are about another year, or another scope. */
  otherTime: boolean;
  /** So is the item: 去年收到20件、办结19件. */
  otherItem: boolean;
  otherScope: boolean;
  /** The body speaks as the one that decides on the cases of others. */
  decides: boolean;
  /** The other scope ends with the item: 备案的行政复议61件、行政诉讼23件. */
  untilComma: boolean;
  /** The list that is open tells what was made public: 公示行政许可信息980条、行政处罚213条. */
  published: boolean;
  /** What was last counted was a part of all cases, or requests: how they ended is said of that part. */
  narrowed: Domain;
  /** The list that is open is by topic: 内容分三类：…, 其中涉及行政处罚3件、行政许可2件. */
  topical: boolean;
  /** How many figures by channel stand before: a sum behind them is of all requests. */
  channels: number;
  /** A figure that claims nothing stands behind the last claim: what is said behind it is not of the claim. */
  parted: boolean;
  /** What money was last spoken of. */
  money: 'infoFee' | 'charges' | null;
  /** A figure of cases closed stands before: a bare 结转 goes forward. */
  concluded: boolean;
  /** What the sentence has listed so far, for a sum behind it. */
  listed: Reading[];
  /** Within a list of parts. */
  among: boolean;
}

export function stateOf(context: ClaimContext, discourse: Discourse, text: string, tokens: readonly Token[]): State {
  return {
    context,
    discourse,
    tokens,
    text,
    domain: discourse.domain ?? discourse.heading,
    disputes: [],
    outer: [],
    rows: null,
    documentAct: null,
    otherTime: false,
    otherItem: false,
    otherScope: false,
    decides: false,
    untilComma: false,
    published: false,
    narrowed: null,
    topical: false,
    channels: 0,
    parted: false,
    money: null,
    concluded: false,
    listed: [],
    among: false,
  };
}
