import type { Address } from '@gouji/core';
import type { ReportReview } from '@gouji/core/review';
import type { DeskReport } from '../../state/desk.js';
import { remembered } from '../../state/remembered.js';

const addresses: (review: ReportReview) => ReadonlySet<Address> = remembered(
  ({ edits }) => new Set(edits.map(({ address }) => address as Address)),
);

/** The cells whose figures were changed. */
export function editedIn({ review }: DeskReport): ReadonlySet<Address> {
  return addresses(review);
}
