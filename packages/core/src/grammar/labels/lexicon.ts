import type { Edition, FormBlock } from '../../form/form.js';
import { forms, type TableKey, tableKeys } from '../../form/index.js';
import type { LabelFit } from '../report.js';
import { labelKey, splitNumber, withoutRemarks } from './normalize.js';
import { heads, variants } from './variants.js';

/** What a label is in a table: a row's, a column's, that of merged cells beside rows, an article above a block, or another head. */
type LabelRole = 'row' | 'column' | 'group' | 'item' | 'head';

/** A label of the form that a printed text can be. */
export interface Label {
  readonly table: TableKey;
  readonly role: LabelRole;
  /** Row or column key; the words themselves for the other roles. */
  readonly key: string;
  /** As the form prints it. */
  readonly words: string;
  readonly fit: LabelFit;
  /** The number that the form prints before it; '' for none. */
  readonly number: string;
  /** Editions whose form has it. */
  readonly editions: readonly Edition[];
}

/** Labels by their words without number, see {@link labelKey}. */
const lexicon = new Map<string, Label[]>();

function enter(text: string, label: Omit<Label, 'number' | 'fit'>, number: string, fit: LabelFit): void {
  const words = splitNumber(labelKey(text)).words;
  const known = lexicon.get(words) ?? [];
  const at = known.findIndex(
    ({ table, role, key }) => table === label.table && role === label.role && key === label.key,
  );
  const same = known[at];
  if (same === undefined) known.push({ ...label, number, fit });
  else {
    const editions = [...new Set([...same.editions, ...label.editions])];
    known[at] = { ...same, fit: same.fit === 'exact' ? 'exact' : fit, editions };
  }
  lexicon.set(words, known);
}

/** Enters a label of the form, itself without its remarks in brackets, and its customary variants. */
function enterWithVariants(label: Omit<Label, 'number' | 'fit'>): void {
  const { number } = splitNumber(labelKey(label.words));
  enter(label.words, label, number, 'exact');
  const plain = withoutRemarks(label.words).replace(/^(?:[（(].{1,2}[)）]|\d\.|.、)/, '');
  enter(plain, label, number, 'variant');
  for (const variant of variants[plain] ?? []) enter(variant, label, number, 'variant');
}

function enterBlock(table: TableKey, edition: Edition, block: FormBlock): void {
  const base = { table, editions: [edition] };
  for (const { key, label: words, group } of block.rows) {
    // The rows of table four are the blocks of one printed line; its heads name them.
    if (table !== 'disputes') enterWithVariants({ ...base, role: 'row', key, words });
    if (group !== undefined) enterWithVariants({ ...base, role: 'group', key: group, words: group });
  }
  for (const { key, label: words } of block.columns) enterWithVariants({ ...base, role: 'column', key, words });
  if (block.item !== undefined)
    enter(block.item, { ...base, role: 'item', key: block.item, words: block.item }, '', 'exact');
}

for (const form of Object.values(forms)) {
  for (const table of tableKeys) {
    for (const block of form.tables[table].blocks) enterBlock(table, form.edition, block);
    for (const words of heads[table]) {
      enter(words, { table, editions: [form.edition], role: 'head', key: words, words }, '', 'exact');
    }
  }
}

/** Every wording of a label, number aside, with what it can be. */
export const wordings: ReadonlyMap<string, readonly Label[]> = lexicon;

const none: readonly Label[] = [];

/** The labels whose words, number aside, are exactly these; see {@link splitNumber}. */
export function labelsOf(words: string): readonly Label[] {
  return lexicon.get(words) ?? none;
}

/** The labels of a table's rows, with the words to compare likeness by. */
export const rowLabels: readonly { readonly words: string; readonly label: Label }[] = [...lexicon].flatMap(
  ([words, labels]) => labels.filter(({ role }) => role === 'row').map((label) => ({ words, label })),
);
