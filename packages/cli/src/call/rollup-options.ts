/** What `rollup` alone can be told. */
export const rollupOptions = {
  roster: { flag: '--roster', value: 'FILE' },
  against: { flag: '--against', value: 'REPORT' },
  year: { flag: '--year', value: 'YEAR' },
} as const;

/** The same as a call gives it. */
export type RollupGiven = { readonly [Name in keyof typeof rollupOptions]?: string };
