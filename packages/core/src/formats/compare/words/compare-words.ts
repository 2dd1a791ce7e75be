/** The words of the comparison of two years. */
export interface CompareWords {
  readonly title: string;
  readonly about: string;
  /** 青禾县水利局 2023 → 2024 */
  heading(agency: string, earlier: number, later: number): string;
  readonly columns: {
    readonly figure: string;
    readonly change: string;
    readonly growth: string;
    readonly bar: string;
  };
  year(year: number): string;
  readonly findings: string;
  readonly noFindings: string;
  /** Where the two reports stand. */
  sources(earlier: string, later: string): string;
  /** What grew from nothing. */
  readonly fromNothing: string;
}
