import type { Filled } from '../render/filled.js';
import type { ReportStyle } from '../render/report.js';

/** A made-up report of the folder `examples` at the root of the project. */
export interface Example {
  readonly file: string;
  readonly filled: Filled;
  readonly style: ReportStyle;
  /** Harm done to the text once it is written. */
  readonly harm?: (text: string) => string;
}
