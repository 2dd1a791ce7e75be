import { widthOf } from '@gouji/terminal';

/**
 * Stands in the bundle for the package of this name, by which Ink measures each line: one notion of width in the whole
 * program, and a hundred times faster.
 */
export default function stringWidth(text: string): number {
  return widthOf(text.replace(/\p{Cc}\[[\d;]*m/gu, ''));
}
