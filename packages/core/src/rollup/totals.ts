import { type Edition, type FormCell, formGrid, tableKeys } from '../form/index.js';
import { exactSum } from '../rules/rollup/exact-sum.js';
import { operandOf } from '../rules/rollup/operand.js';
import type { Addend, Lack, Member, Total } from '../rules/rollup/roll-up.js';

/** Every cell of an edition's form, added up over the members; `absent` are bodies that give nothing to any of them. */
export function totalsOf(
  members: readonly Member[],
  absent: readonly Lack[],
  edition: Edition,
  blankAsZero: boolean,
): Total[] {
  return tableKeys.flatMap((table) =>
    formGrid(edition, table).cells.map((cell) => totalOf(cell, members, absent, blankAsZero)),
  );
}

function totalOf(cell: FormCell, members: readonly Member[], absent: readonly Lack[], blankAsZero: boolean): Total {
  const addends: Addend[] = [];
  const lacking = [...absent];
  for (const member of members) {
    const operand = operandOf(member.report, cell, blankAsZero);
    if ('reason' in operand) lacking.push({ body: member.body, reason: operand.reason });
    else addends.push({ member, ...operand });
  }
  const value = addends.length === 0 ? null : exactSum(addends.map((addend) => addend.value));
  return { cell, value, addends, lacking };
}
