import type { Lang } from '../../messages/words.js';

/** What stands before the parts of a rule's help. */
interface HelpHeadings {
  readonly basis: string;
  readonly advice: string;
  readonly causes: string;
  readonly exceptions: string;
}

export const headings: Readonly<Record<Lang, HelpHeadings>> = {
  zh: { basis: '依据：', advice: '办法：', causes: '常见原因', exceptions: '不算问题的情形' },
  en: { basis: 'Basis: ', advice: 'To do: ', causes: 'How it comes about', exceptions: 'What it is silent about' },
};
