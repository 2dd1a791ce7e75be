import type { Severity } from '../rules/finding.js';
import type { BodyKind, Deadlines } from '../rules/identity/body-kind.js';

/** The languages of the words, as `messages` has them. */
type Lang = 'zh' | 'en';

/** The name of the file that holds a config. */
export const configName = 'gouji.config.json';

/** How grave the findings of a rule are to count; `off` for a rule that is not run. */
export type OwnSeverity = Severity | 'off';

/** From where on things count as worth telling. */
export interface Thresholds {
  /** The share of sentences, of 1, above which a report counts as copied from last year's. */
  readonly copiedShare?: number;
  /** How many times a figure has to be last year's, or last year's it, to count as a jump. */
  readonly jumpFactor?: number;
}

/** What an office has settled once for all its calls; what is absent is as without a config. */
export interface Config {
  /** Where an editor finds the schema of the file. */
  readonly $schema?: string;
  readonly lang?: Lang;
  readonly failOn?: Severity | 'never';
  /** Rules, or parts of them. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** By rule or part; what is said of a rule counts before what is said of its part. */
  readonly severities?: Readonly<Record<string, OwnSeverity>>;
  readonly blankAsZero?: boolean;
  readonly thresholds?: Thresholds;
  readonly deadlines?: Deadlines;
  /** What bodies are whose names do not tell, by their names. */
  readonly levels?: Readonly<Record<string, BodyKind>>;
  /** The name that each renamed body has by now, by each that it had. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** The file of the bodies that are to report, from the folder of the config. */
  readonly roster?: string;
  /** The file of what has been decided on findings, from the folder of the config. */
  readonly session?: string;
}
