import type { Applicant } from '../lexicon/lexicon.js';
import { address, type Reading } from '../parse/reading.js';

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

/** Figures by applicant, in the rows that the list before them is of. */
export function applicantReadings(
  applicants: readonly Applicant[],
  rows: readonly (readonly string[])[],
  each: boolean,
): readonly Reading[] {
  const reading = (columns: readonly string[]): Reading => ({
    kind: 'applicant',
    readings: rows.map((sum) => sum.flatMap((row) => columns.map((column) => address('applications', row, column)))),
    certainty: rows.length === 1 ? 'exact' : 'ambiguous',
  });
  if (each || applicants.length === 1) return applicants.map((applicant) => reading(columnsOf(applicant)));
  return [reading([...new Set(applicants.flatMap(columnsOf))])];
}
