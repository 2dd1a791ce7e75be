import type { Table } from '../../grammar/report.js';
import { type HoldingSums, shortHoldingText } from './holding-sums.js';
import { cellId } from './ids.js';
import { html, type Markup } from './markup.js';
import type { Telling } from './telling.js';

/**
 * The sums of a table that hold, each after the cell that they come to: for whoever has no pointer to rest on the cell.
 * Those of zeros alone are counted, not told.
 */
export function holdingList({ cells, edition }: Table, sums: HoldingSums, telling: Telling): Markup | null {
  const { own, words } = telling;
  const all = [...sums].flatMap(([index, ofCell]) => ofCell.map((sum) => ({ address: cells[index]?.address, sum })));
  if (all.length === 0) return null;
  const items = all.flatMap(({ address, sum }) => {
    if (address === undefined || [...sum.left, ...sum.right].every((value) => value === 0)) return [];
    const name = `${words.row(address, edition)} · ${words.column(address, edition)}`;
    return [html`<li><a href="#${cellId(telling, address)}">${name}</a> ${shortHoldingText(sum, own)}</li>`];
  });
  const zeros = all.length - items.length;
  return html`<details class="holding"><summary>${own.holding(all.length)}</summary><ul role="list">${items}${
    zeros > 0 && html`<li>${own.holdingZeros(zeros)}</li>`
  }</ul></details>`;
}
