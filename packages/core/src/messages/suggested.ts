import type { Address } from '../form/address.js';
import type { Report } from '../grammar/report.js';
import type { Suggestion } from '../localize/suggestion.js';
import type { Finding } from '../rules/rules.js';
import { cellName, editionOf } from './sentences.js';
import type { Words } from './words.js';

/** A correction in words: `表三·（一）予以公开·自然人 2 → 4，商业企业 4 → 2（两格互换）`. */
export function suggestionText({ changes, reason }: Suggestion, report: Report, words: Words): string {
  const steps = changes.map(({ address, from, to }, at) => {
    const name = furtherName(address, changes[at - 1]?.address, report, words);
    return `${name} ${from ?? standing(address, report, words)} → ${to}`;
  });
  return words.lang === 'zh'
    ? `${steps.join('，')}（${words.reasons[reason]}）`
    : `${steps.join(', ')} (${words.reasons[reason]})`;
}

/** A cell's name without what the cell named before it has said: the row, or the column of the same table. */
function furtherName(address: Address, before: Address | undefined, report: Report, words: Words): string {
  if (before === undefined) return cellName(address, report, words);
  const edition = editionOf(address, report);
  if (rowOf(address) === rowOf(before)) return words.column(address, edition);
  if (tableOf(address) === tableOf(before) && columnOf(address) === columnOf(before))
    return words.row(address, edition);
  return cellName(address, report, words);
}

const tableOf = (address: string) => address.slice(0, address.indexOf('.'));
const rowOf = (address: string) => address.slice(0, address.lastIndexOf('.'));
const columnOf = (address: string) => address.slice(address.lastIndexOf('.'));

/** What a cell without a number is: blank, a placeholder, text. */
function standing(address: Address, report: Report, words: Words): string {
  for (const table of Object.values(report.tables)) {
    const cell = table.cells.find((one) => one.address === address);
    if (cell) return words.states[cell.state];
  }
  return words.states.absent;
}

/** The likeliest corrections of a finding in words: one, or several that are equally likely. */
export function likeliest({ suggestions }: Finding, report: Report, words: Words): string[] {
  const equals = suggestions[0]?.equals ?? 0;
  return suggestions.slice(0, equals).map((suggestion) => suggestionText(suggestion, report, words));
}
