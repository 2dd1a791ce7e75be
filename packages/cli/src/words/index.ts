import type { Lang } from '@gouji/core/messages';
import { en } from './en/index.js';
import type { CliWords } from './words.js';
import { zh } from './zh/index.js';

const all: Readonly<Record<Lang, CliWords>> = { zh, en };

export function cliWords(lang: Lang): CliWords {
  return all[lang];
}
