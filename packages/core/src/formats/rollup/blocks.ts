import { type FormSection, forms, type TableKey } from '../../form/index.js';
import { figureText } from '../../messages/figure-text.js';
import type { Words } from '../../messages/words.js';
import type { Total } from '../../rules/rollup/roll-up.js';
import { absentMark, type Block } from '../form/blocks.js';
import { accountOf, incompleteCells } from './account.js';
import type { RolledUp } from './rolled-up.js';
import { rollUpWordsOf } from './words/rollup-words-of.js';

/**
 * The sums as a report of the form, ready to be pasted: its title, its sections with the tables filled in, and behind
 * the last section the account, which is no part of it.
 */
export function* rollUpBlocks(rolledUp: RolledUp, words: Words): Generator<Block, void, undefined> {
  const { edition, government, year } = rolledUp.rollup;
  const own = rollUpWordsOf(words.lang);
  yield { kind: 'title', text: own.title(government, year) };
  for (const { number, title, table: key } of forms[edition].sections as readonly FormSection[]) {
    yield { kind: 'heading', text: `${number}、${title}` };
    if (key === undefined) continue;
    yield { kind: 'table', edition, key, figures: figuresOf(rolledUp.rollup.totals, key) };
  }
  yield { kind: 'heading', text: own.account };
  yield { kind: 'prose', text: own.scope(year, rolledUp.rollup.members.length) };
  const incomplete = incompleteCells(rolledUp.rollup);
  if (incomplete > 0) yield { kind: 'prose', text: own.notice(incomplete) };
  for (const { heading, lines } of accountOf(rolledUp, words)) {
    yield { kind: 'prose', text: heading };
    for (const line of lines) yield { kind: 'prose', text: `· ${line}` };
  }
}

/** The sums of one table in the order of the form, as they stand in its cells. */
export function figuresOf(totals: readonly Total[], table: TableKey): string[] {
  return totals.filter(({ cell }) => cell.table === table).map(sumText);
}

/** What follows a sum that is not whole; it is read as a remark. The account says what it means. */
const incompleteMark = '※';

/** A sum as it stands in its cell: marked where it is not whole, and never 0 where nothing is. */
export function sumText({ value, lacking }: Total): string {
  if (value === null) return absentMark;
  return lacking.length === 0 ? figureText(value) : `${figureText(value)}${incompleteMark}`;
}
