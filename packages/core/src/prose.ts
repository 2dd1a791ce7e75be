export type {
  Arithmetic,
  BodyLevel,
  Claim,
  ClaimContext,
  ClaimKind,
  ClaimUnit,
  PartsSum,
  Percentage,
  Placed,
  ProseReading,
} from './claims/claim.js';
export { claimsIn } from './claims/claims-in.js';
export { claimsOf, proseClaimsOf, type ReportClaim, type ReportClaims } from './claims/claims-of.js';
export { checkWithProse } from './rules/check-with-prose.js';
export { isRuleOrPart, rules } from './rules/rules.js';
