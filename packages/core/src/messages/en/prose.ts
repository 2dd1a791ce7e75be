import { figureText } from '../figure-text.js';
import type { PartWords } from '../words.js';
import { claimed } from './claimed.js';

const aspects = {
  proactive: 'proactive disclosure',
  onRequest: 'disclosure on request',
  management: 'management of information',
  platform: 'platforms',
  supervision: 'supervision and safeguards',
  appraisal: 'appraisal',
  publicReview: 'public review',
  accountability: 'accountability',
} as const;

const lacks = {
  empty: 'Section five is empty',
  none: 'Section five says that there is no problem, and states none',
  problems: 'Section five states no problems',
  improvement: 'Section five states no improvement',
  both: 'Section five states neither problems nor improvement',
} as const;

export const prose: PartWords<'prose'> = {
  ...claimed,
  'prose/five-aspects': {
    title: 'section one covers its five aspects, and a government’s report appraisal, public review and accountability',
    message({ facts }) {
      const named = facts.missing.map((key) => aspects[key]).join(', ');
      return facts.of === 'section'
        ? `Section one does not speak of: ${named}`
        : `The report of a government does not speak of: ${named}`;
    },
    advice: 'Add what is missing; say so where nothing happened.',
  },
  'prose/problems-and-improvement': {
    title: 'section five states problems and improvement',
    message: ({ facts }) => lacks[facts.lacks],
    advice: 'State the main problems and what improved; “none” (无) will not do.',
  },
  'prose/fee-statement': {
    title: 'section six says what was collected as information processing fee',
    message: () => 'Section six does not say what was collected as information processing fee (信息处理费)',
    advice: 'Say what was collected under 国办函〔2020〕109号, also when nothing was.',
  },
  'prose/fee-multiple': {
    title: 'the information processing fee collected is a multiple of 10 yuan',
    message: ({ facts: { printed, yuan } }) =>
      `The information processing fee of ${printed} (${figureText(yuan)} yuan) is no multiple of 10 yuan`,
    advice: 'Check the amount: all rates, by the piece and by the page, are multiples of 10 yuan.',
  },
};
