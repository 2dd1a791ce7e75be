import type { Address } from '../form/address.js';
import type { Report } from '../grammar/report.js';
import type { Words } from '../messages/words.js';
import type { Suggestion } from '../rules/finding.js';
import type { Finding } from '../rules/rules.js';
import { cellName } from './sentences.js';

/** A correction in words: `表三·…·自然人 21 → 22（漏写一位数字）`. */
export function suggestionText({ changes, reason }: Suggestion, report: Report, words: Words): string {
  const steps = changes.map(({ address, from, to }) => {
    return `${cellName(address, report, words)} ${from ?? standing(address, report, words)} → ${to}`;
  });
  return words.lang === 'zh'
    ? `${steps.join('，')}（${words.reasons[reason]}）`
    : `${steps.join(', ')} (${words.reasons[reason]})`;
}

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
