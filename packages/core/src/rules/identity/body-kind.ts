import { bodyOf } from '../../grammar/body.js';

/** What a body is to the law on annual reports; a street's office stands with the townships. */
export type BodyKind = 'department' | 'government' | 'township';

/** The last day of publication in the year after the report's, `MM-DD`, by the kind of body; null where there is none. */
export type Deadlines = { readonly [K in BodyKind]?: string | null };

/** What a name tells of its body; null when it leaves doubt, and for central bodies and their branches. */
export function kindOf(name: string): BodyKind | null {
  const body = bodyOf(name);
  if (body === null) return null;
  if (body.level === 'township') return 'township';
  return body.government ? 'government' : 'department';
}
