import type { Address, Edition } from '../form/index.js';

type Figures = Readonly<Partial<Record<Address, number>>>;

const columns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceInstitution',
  'otherOrganization',
] as const;

/** Rows of table three that are not all 0: the six applicants. */
const requests: Readonly<Record<string, readonly number[]>> = {
  received: [19, 2, 0, 0, 1, 0],
  carriedOver: [1, 0, 0, 0, 0, 0],
  granted: [8, 1, 0, 0, 0, 0],
  partiallyGranted: [2, 0, 0, 0, 0, 0],
  'denied.thirdPartyRights': [1, 0, 0, 0, 0, 0],
  'denied.internalAffairs': [1, 0, 0, 0, 0, 0],
  'unavailable.notHeld': [5, 1, 0, 0, 1, 0],
  'rejected.duplicate': [1, 0, 0, 0, 0, 0],
  'other.misc': [1, 0, 0, 0, 0, 0],
  // The one row of the 2019 form in place of three.
  other: [1, 0, 0, 0, 0, 0],
  concluded: [19, 2, 0, 0, 1, 0],
  carriedForward: [1, 0, 0, 0, 0, 0],
};

function applications(): Figures {
  const figures: Record<string, number> = {};
  for (const [row, applicants] of Object.entries(requests)) {
    columns.forEach((column, index) => {
      figures[`applications.${row}.${column}`] = applicants[index] ?? 0;
    });
    figures[`applications.${row}.total`] = applicants.reduce((sum, count) => sum + count, 0);
  }
  return figures;
}

const both: Figures = {
  ...applications(),
  'disputes.reconsideration.upheld': 1,
  'disputes.reconsideration.pending': 1,
  'disputes.reconsideration.total': 2,
  'disputes.litigationAfterReconsideration.upheld': 1,
  'disputes.litigationAfterReconsideration.total': 1,
};

const figures: Readonly<Record<Edition, Figures>> = {
  '2021': {
    ...both,
    'proactive.normativeDocuments.issued': 2,
    'proactive.normativeDocuments.repealed': 1,
    'proactive.normativeDocuments.inForce': 9,
    'proactive.licensing.decisions': 36,
    'proactive.penalties.decisions': 4,
    'proactive.fees.amount': 12.6,
  },
  '2019': {
    ...both,
    'proactive.normativeDocuments.made': 2,
    'proactive.normativeDocuments.published': 2,
    'proactive.normativeDocuments.publishedTotal': 9,
    'proactive.licensing.itemsLastYear': 12,
    'proactive.licensing.change': -1,
    'proactive.licensing.decisions': 36,
    'proactive.penalties.itemsLastYear': 58,
    'proactive.penalties.decisions': 4,
    'proactive.fees.itemsLastYear': 1,
    'proactive.procurement.projects': 3,
    'proactive.procurement.amount': 86.5,
  },
};

/** The figures of the specimen report that are not 0, by address. */
export function specimenFigures(edition: Edition): Figures {
  return figures[edition];
}
