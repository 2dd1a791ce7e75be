import type { ReviewWords } from '../words.js';
import { asking } from './asking.js';
import { commands } from './commands.js';
import { keys } from './keys.js';
import { notices } from './notices.js';
import { refusals } from './refusals.js';

export const zh: ReviewWords = {
  lang: 'zh',
  ...keys,
  ...asking,
  commands,
  refusals,
  notices,
  noSuchKey: (key) => `“${key}”在这里没有作用；按 ? 看这里的按键`,
  notHere: (command, places) => `“${command}”只在${places.map((place) => `“${place}”`).join('、')}中有用`,
};
