import type { Words } from '../../messages/words.js';
import { blocksAs } from '../form/form.js';
import { escaped } from '../json.js';
import { rollUpBlocks } from './blocks.js';
import { rollUpRecord } from './record.js';
import type { RolledUp } from './rolled-up.js';

/**
 * The formats of `rollup` that are plain text, by name.
 *
 * - `json`: the sums, who is in, what is missing, and the findings
 * - `markdown`, `text`: the report of the form with the sums, ready to be pasted, and the account
 */
export const rollUpFormats = {
  json: (rolledUp, words) => `${escaped(JSON.stringify(rollUpRecord(rolledUp, words), null, 2))}\n`,
  markdown: (rolledUp, words) => blocksAs('markdown', rollUpBlocks(rolledUp, words)),
  text: (rolledUp, words) => blocksAs('text', rollUpBlocks(rolledUp, words)),
} as const satisfies Record<string, (rolledUp: RolledUp, words: Words) => string>;
