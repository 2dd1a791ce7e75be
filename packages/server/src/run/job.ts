import type { CompareEntry } from '@gouji/core/compare';
import type { Config } from '@gouji/core/config';
import type { CheckEntry, ExtractEntry, Unread } from '@gouji/core/formats';
import type { Lang } from '@gouji/core/messages';
import type { YearRecord } from '@gouji/core/series';
import type { CommandName } from '../negotiate/commands.js';
import type { FormatName } from '../negotiate/formats.js';

/** A report as it was sent, under the name it is told by. */
export interface Input {
  readonly source: string;
  readonly bytes: Uint8Array;
  /** The media type that it was sent as; '' when none was told. The bytes decide, and this where they leave a choice. */
  readonly type: string;
}

/** What is to be done with one input. It and its result are plain data: they go from thread to thread. */
export interface Job {
  readonly command: CommandName;
  readonly input: Input;
  readonly lang: Lang;
  /** How reports are judged; plain data, from which every thread makes its options. */
  readonly config: Config;
  /** The reports of other years to compare with; absent where none were sent. */
  readonly previous?: readonly YearRecord[];
  /** The reports of the same request that were done before, of the bodies of this input; absent where there are none. */
  readonly before?: readonly YearRecord[];
  /** The format of a whole answer about this input alone; null for its entries, which go into an answer about several. */
  readonly format: FormatName | null;
}

export type Entry = CheckEntry | ExtractEntry | CompareEntry;

/** What became of a job. */
export type Result =
  /** `records` are what others of the request are to be compared with. */
  | { readonly kind: 'entries'; readonly entries: readonly Entry[]; readonly records?: readonly YearRecord[] }
  | { readonly kind: 'answer'; readonly bytes: Uint8Array<ArrayBuffer>; readonly reports: number }
  /** The input holds no report. */
  | { readonly kind: 'unread'; readonly unread: Unread }
  | Failure;

/** Why a job was not done, for no reason that the core knows of. */
export type Failure =
  /** It took longer than a report may, and was stopped. */
  | { readonly kind: 'too-slow'; readonly seconds: number }
  /** It needed more memory than a worker has. */
  | { readonly kind: 'out-of-memory'; readonly megabytes: number }
  /** Its turn did not come in time. */
  | { readonly kind: 'waited'; readonly seconds: number }
  /** Whoever asked is gone. */
  | { readonly kind: 'given-up' }
  /** We failed. */
  | { readonly kind: 'bug'; readonly error: string };
