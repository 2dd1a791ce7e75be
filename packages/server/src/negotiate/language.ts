import type { Lang } from '@gouji/core/messages';
import { wishes } from './accept.js';

/** The language of an Accept-Language header: the one of ours that it wishes for most, else `otherwise`. */
export function chooseLanguage(header: string | undefined, otherwise: Lang): Lang {
  if (header === undefined) return otherwise;
  let best = otherwise;
  let most = 0;
  for (const { name, weight } of wishes(header)) {
    const lang = /^(zh|en)(?:-|$)/.exec(name)?.[1] as Lang | undefined;
    if (lang !== undefined && weight > most) [best, most] = [lang, weight];
  }
  return best;
}

export function isLang(value: string): value is Lang {
  return value === 'zh' || value === 'en';
}
