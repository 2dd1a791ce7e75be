/** `confirmed`: the report is wrong and must be corrected; `dismissed`: the report is right as it is. */
export type DecisionStatus = 'confirmed' | 'dismissed';

/** What a reviewer has said of a finding. */
export interface Decision {
  /** null: nothing is decided yet, there is only a note. */
  readonly status: DecisionStatus | null;
  /** Why; '' when nothing was said. */
  readonly reason: string;
  /** What else there is to say; '' when nothing was. */
  readonly note: string;
  /** When, as an ISO 8601 date and time. */
  readonly at: string;
  /** Who, where that is known. */
  readonly by?: string;
}
