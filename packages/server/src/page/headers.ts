import type { Lang } from '@gouji/core/messages';
import { pagePolicy } from '../guard/headers.js';

/** What goes with the page itself. */
export function headersOf(lang: Lang) {
  return {
    'Content-Security-Policy': pagePolicy,
    'Content-Language': lang,
    // A form that is sent without scripts tells where it is from only where a referrer may be told.
    'Referrer-Policy': 'same-origin',
    Vary: 'Accept-Language',
  };
}
