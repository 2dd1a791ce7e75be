/** What a value has to be. */
export type Expected =
  | { readonly kind: 'object' | 'switch' | 'text' | 'day-or-null' }
  /** With something in it. */
  | { readonly kind: 'list' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** Greater than `above`, and at most `most`; null for no bound. */
  | { readonly kind: 'number'; readonly above: number; readonly most: number | null };

/**
 * What a config is told that is not valid: facts by kind. Lines and columns are from 1; `path` is that of the key,
 * `severities.cells/blank`, `skip[2]`, '' for the whole; `near` are known names like the one that is not known.
 */
export interface ConfigFaultFacts {
  syntax: { readonly line: number; readonly column: number };
  /** `length` and `limit` in characters. */
  'too-large': { readonly length: number; readonly limit: number };
  'unknown-key': { readonly line: number; readonly path: string; readonly near: readonly string[] };
  'repeated-key': { readonly line: number; readonly path: string };
  'unknown-rule': {
    readonly line: number;
    readonly path: string;
    readonly name: string;
    readonly near: readonly string[];
  };
  /** `written` is the value, cut where it is long. */
  'wrong-value': {
    readonly line: number;
    readonly path: string;
    readonly written: string;
    readonly expected: Expected;
  };
  /** A body that is renamed, over others or at once, to itself. */
  circle: { readonly line: number; readonly path: string };
}

export type ConfigFaultKind = keyof ConfigFaultFacts;

export type ConfigFault = {
  readonly [K in ConfigFaultKind]: { readonly kind: K; readonly facts: ConfigFaultFacts[K] };
}[ConfigFaultKind];
