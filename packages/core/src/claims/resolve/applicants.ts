import type { Address } from '../../form/address.js';
import type { Applicant } from '../lexicon/lexicon.js';
import { address, ambiguous, type Reading } from '../parse/reading.js';
import type { State } from '../parse/state.js';
import type { Word } from '../tokens/token.js';

const organizations = [
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceInstitution',
  'otherOrganization',
] as const;

function columnsOf(applicant: Applicant): readonly string[] {
  if (applicant === 'organizations') return organizations;
  return [applicant === 'others' ? 'otherOrganization' : applicant];
}

/** Sums of rows, each in some columns. */
function inColumns(rows: readonly (readonly string[])[], columns: readonly string[]): readonly (readonly Address[])[] {
  return rows.map((sum) => sum.flatMap((row) => columns.map((column) => address('applications', row, column))));
}

/** A bare 企业 in the rows of its list: that column, or all organizations. */
export function looseEnterprise(rows: readonly (readonly string[])[]): Reading {
  return ambiguous('applicant', ...inColumns(rows, ['commercialEnterprise']), ...inColumns(rows, organizations));
}

/** 自然人14件，企业6件: whether 企业 may stand for all organizations, since no other one is named beside it. */
export function isLooseEnterprise(applicants: readonly Word[], { tokens, text }: State): boolean {
  const [only, ...more] = applicants;
  if (only?.sense !== 'commercialEnterprise' || more.length > 0 || text.startsWith('商业', only.start)) return false;
  let isBesidePeople = false;
  for (const token of tokens) {
    if (token.type !== 'word' || token.field !== 'applicant' || token === only) continue;
    if (token.sense === 'naturalPerson') isBesidePeople = true;
    else if (token.sense !== 'everyone') return false;
  }
  return isBesidePeople;
}

/** Figures by applicant, in the rows that the list before them is of. */
export function applicantReadings(
  applicants: readonly Applicant[],
  rows: readonly (readonly string[])[],
  each: boolean,
): readonly Reading[] {
  const reading = (columns: readonly string[]): Reading => ({
    kind: 'applicant',
    readings: inColumns(rows, columns),
    certainty: rows.length === 1 ? 'exact' : 'ambiguous',
  });
  if (each || applicants.length === 1) return applicants.map((applicant) => reading(columnsOf(applicant)));
  return [reading([...new Set(applicants.flatMap(columnsOf))])];
}
