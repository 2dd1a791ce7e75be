/** What an option is called, and what it takes. */
export interface OptionSpec {
  readonly flag: string;
  readonly short?: string;
  /** The name of its value in help; an option without is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given several times, and each time several values between commas. */
  readonly list?: true;
  /** The variable of the environment that tells the same. */
  readonly env?: string;
  /** Its value is a whole number between these. */
  readonly number?: { readonly least: number; readonly most: number; readonly standard?: number };
  /** What counts when nothing is said. */
  readonly standard?: string;
}
