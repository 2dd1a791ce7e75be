import type { ReviewWords } from '../words.js';
import { asking } from './asking.js';
import { commands } from './commands.js';
import { keys } from './keys.js';
import { notices } from './notices.js';
import { refusals } from './refusals.js';

export const en: ReviewWords = {
  lang: 'en',
  ...keys,
  ...asking,
  commands,
  refusals,
  notices,
  noSuchKey: (key) => `${key} does nothing here; ? lists the keys`,
  notHere: (command, places) => `“${command}” works only in: ${places.join(', ')}`,
};
