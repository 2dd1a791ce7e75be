import type { Words } from '../../messages/words.js';
import { blocksDocx } from '../docx/form-docx.js';
import { rollUpBlocks } from './blocks.js';
import type { RolledUp } from './rolled-up.js';
import { rollUpWordsOf } from './words/rollup-words-of.js';

/** The sums as a report of the form, with the account behind it, as a document of Word. */
export function rollUpDocx(rolledUp: RolledUp, words: Words): Uint8Array {
  const { government, year } = rolledUp.rollup;
  return blocksDocx(rollUpWordsOf(words.lang).title(government, year), rollUpBlocks(rolledUp, words));
}
