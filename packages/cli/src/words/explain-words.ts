/** The words of `rules` and `explain`. */
export interface ExplainWords {
  readonly severity: string;
  readonly basis: string;
  readonly years: string;
  since(from: number): string;
  between(from: number, to: number): string;
  readonly advice: string;
  /** An example in which the rule finds fault. */
  readonly failing: string;
  /** One in which it finds none. */
  readonly holding: string;
  readonly causes: string;
  readonly exceptions: string;
  readonly edition: string;
  readonly item: string;
  readonly group: string;
  readonly row: string;
  readonly column: string;
  readonly law: string;
  /** The article behind a row: `art. 36(1)(2)`, or a notice by its number. */
  article(law: string): string;
  readonly unit: string;
  /** Before a sum of the form, in names or in figures. */
  readonly formula: string;
  /** By how much the two sides of a sum differ. */
  difference(figure: string): string;
  /** Before the other rules that read a cell. */
  readonly rules: string;
  /** Where there is more to read on the rule of a finding. */
  ofRule(rule: string): string;
  readonly sums: string;
  /** Said before the addresses of a row. */
  readonly cells: string;
  count(rules: number): string;
  /** A rule that the config leaves out. */
  readonly off: string;
  /** What the config of this path makes of the rules: of how many the severity differs, how many are left out. */
  configured(path: string, changed: number, off: number): string;
}
