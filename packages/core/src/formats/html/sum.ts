import { figureText } from '../../messages/figure-text.js';
import { type SumLine, type WrittenSum, writtenSum } from '../../messages/written-sum.js';
import type { Finding } from '../../rules/rules.js';
import { cellId } from './ids.js';
import { html, type Markup } from './markup.js';
import type { Telling } from './telling.js';
import { whereOf } from './where.js';

/** Where a sum is written: in its finding, with links to its cells, or over the table, where links would be in the way. */
type Where = 'finding' | 'tip';

/** The sum of a finding, every addend with its name and place; null where it has none. */
export function sumOf(finding: Finding, telling: Telling, where: Where): Markup | null {
  const sum = writtenSum(finding, telling.report, telling.words);
  if (sum === null) return null;
  const rows = lines(sum).map((line, at, all) => row(line, at === all.length - 1 ? sum : null, telling, where));
  return html`<table class="sum"><caption>${telling.own.sum}</caption><tbody>${rows}</tbody></table>`;
}

function lines({ left, right }: WrittenSum): readonly SumLine[] {
  return [...left, ...right];
}

/** The last row also says by how much the sides differ. */
function row(line: SumLine, last: WrittenSum | null, telling: Telling, where: Where): Markup {
  const { own } = telling;
  const difference = last && html`<strong class="off">${own.difference(figureText(last.difference))}</strong>`;
  switch (line.kind) {
    case 'cell': {
      const { address, value, place } = line.cell;
      const name = where === 'tip' ? line.name : html`<a href="#${cellId(telling, address)}">${line.name}</a>`;
      return html`<tr><td>${line.sign}</td><td>${value ?? own.blank}</td><td>${name} ${difference}</td><td>${whereOf(
        place,
        telling,
      )}</td></tr>`;
    }
    case 'zeros':
      return html`<tr><td>${line.sign}</td><td>0</td><td>${own.zeros(line.count)}</td><td></td></tr>`;
    case 'total':
      return html`<tr class="total"><td>${line.sign}</td><td>${line.value}</td><td>${difference}</td><td></td></tr>`;
  }
}
