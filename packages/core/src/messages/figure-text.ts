import type { Cell } from '../grammar/report.js';

/** A figure as told: thousands not grouped, no traces of binary fractions. */
export function figureText(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** A cell's figure; a blank one counts as 0 where it is told in a sum. */
export function cellFigure({ value }: Cell): string {
  return figureText(value ?? 0);
}

/** The first `most` of some names, and how many there are in all when that is more. */
export function atMost(
  names: readonly string[],
  most: number,
): { readonly told: readonly string[]; readonly more: boolean } {
  return { told: names.slice(0, most), more: names.length > most };
}

/** A cell's characters in a sentence of one line: `most` of them at most. */
export function quotable(raw: string, most = 30): string {
  const line = raw.replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
