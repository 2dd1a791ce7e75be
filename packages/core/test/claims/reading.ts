import type { BodyLevel, ClaimContext } from '../../src/claims/claim.js';
import { claimsIn } from '../../src/claims/claims-in.js';

export const editions = { proactive: '2021', applications: '2021', disputes: '2021' } as const;

/** A sentence's claims, a line each: `received 12 | applications.received.total`; sums of many cells by their first. */
export function claimed(
  text: string,
  level: BodyLevel | null = 'department',
  more: Partial<ClaimContext> = {},
): string[] {
  const { claims } = claimsIn(text, { year: 2023, level, editions, ...more });
  return claims.map(({ kind, value, relation, readings }) => {
    const ways = readings.map((sum) => sum.slice(0, 2).map(short).join('+') + (sum.length > 2 ? '+…' : ''));
    return [`${kind} ${value}${relation === undefined ? '' : ' at least'}`, ...ways].join(' | ');
  });
}

function short(address: string): string {
  return address.replace(/^\w+\./, '').replace(/\.total$/, '');
}

/** A sentence's sums and rates, a line each: `80 = 50 + 32 false`. */
export function reckoned(text: string): string[] {
  const { arithmetic } = claimsIn(text, { year: 2023, level: 'department', editions });
  return arithmetic.map(({ kind, stated, expected, holds }) => `${kind} ${stated} ${expected} ${holds}`);
}

/** A sentence's claims in one line, each by its first reading, with a `?` where there are others: `received? 41`. */
export function told(text: string, level: BodyLevel, agency: string | null = null): string {
  const { claims } = claimsIn(text, { year: 2023, agency, level, editions });
  return claims
    .map(({ kind, value, readings }) => {
      const [sum = []] = readings;
      const cells = sum.slice(0, 2).map(short).join('+') + (sum.length > 2 ? '+…' : '');
      return `${cells === '' ? kind : cells}${readings.length > 1 ? '?' : ''} ${value}`;
    })
    .join(', ');
}
