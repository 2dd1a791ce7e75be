import type { Lang } from '@gouji/core/messages';

/** The formats of the list of corrections that the page offers. */
export type ListFormat = 'xlsx' | 'markdown';

export const extensions: Readonly<Record<ListFormat, string>> = { xlsx: 'xlsx', markdown: 'md' };

/** What is to be checked. */
export interface Order {
  readonly reports: readonly File[];
  /** The reports of last year, to compare with. */
  readonly previous: readonly File[];
  readonly blankAsZero: boolean;
  readonly lang: Lang;
}

/** What a place says while it checks. */
export interface Told {
  /** So many of all are done. */
  progress(done: number, all: number): void;
  /** Findings, or the contents, as HTML of the one renderer. */
  findings(html: string): void;
}

/** A place where reports are checked: this computer, or the server. */
export interface Place {
  /** Rejects with a {@link Refusal} when the reports are refused, or with what failed. */
  check(order: Order, told: Told, signal: AbortSignal): Promise<void>;
  /** The list of corrections of an order. */
  list(order: Order, format: ListFormat): Promise<Blob>;
}

/** Why a server checks nothing, in its words. */
export class Refusal extends Error {}
