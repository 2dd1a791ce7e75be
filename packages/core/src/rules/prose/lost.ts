import type { Claim } from '../../claims/claim.js';

/** Whether a claim is about the cases that ended against the body. */
export function isLost({ readings: [reading = []] }: Claim): boolean {
  return reading.length > 0 && reading.every((cell) => cell.startsWith('disputes.') && cell.endsWith('.corrected'));
}
