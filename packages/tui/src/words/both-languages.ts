import type { Lang } from '@gouji/core/messages';

/** A sentence from outside, told in whichever language the review is in. */
export type BothLanguages = Readonly<Record<Lang, string>>;
