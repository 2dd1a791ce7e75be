/**
 * How often a property runs: `usual` times, or GOUJI_RUNS times as often when a person wants to look harder
 * (`GOUJI_RUNS=100 npx vitest run test/properties`).
 */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: usual * Number(process.env.GOUJI_RUNS ?? 1) };
}

/** Large runs need longer than a test is given. */
export const patience = 60_000 * Number(process.env.GOUJI_RUNS ?? 1);
