import { bodyOf, type Level } from '../../grammar/body.js';

/** A body's name taken apart: 平顶山市新华区财政局 is of 新华, a county-level division, and 财政局. */
interface BodyName {
  readonly level: Level;
  readonly government: boolean;
  readonly division: string;
  readonly organ: string;
}

/** How a name differs from another for certain: `division`: the same organ elsewhere; `organ`: another of the same place. */
export type Difference = 'division' | 'organ' | 'both';

const lastDivision = /([^省市县区旗盟]{1,10})(?:[省市县区州盟旗乡镇]|街道)$/;

function bodyName(name: string): BodyName | null {
  const body = bodyOf(name);
  if (body === null) return null;
  const [, division] = lastDivision.exec(name.slice(0, body.end)) ?? [];
  if (division === undefined) return null;
  return { level: body.level, government: body.government, division, organ: name.slice(body.end) };
}

/**
 * How another name differs from that of the report's body; null where it may be the same, a higher or a lower one, and
 * where either leaves doubt. Short and long forms are the same: 工信局 and 工业和信息化局.
 */
export function differenceOf(own: string, other: string): Difference | null {
  if (own === other) return null;
  const ours = bodyName(own);
  const theirs = bodyName(other);
  if (ours === null || theirs === null || ours.level !== theirs.level) return null;
  const sameDivision = ours.division.endsWith(theirs.division) || theirs.division.endsWith(ours.division);
  if (ours.government !== theirs.government) return null;
  const sameOrgan = ours.government || isShortFor(ours.organ, theirs.organ) || isShortFor(theirs.organ, ours.organ);
  if (sameDivision) return sameOrgan ? null : 'organ';
  return sameOrgan ? 'division' : 'both';
}

/** Whether all characters of a name stand in another, in the same order. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at++;
  return at === short.length;
}
