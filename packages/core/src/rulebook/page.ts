import type { RuleId } from '../rules/rules.js';
import type { Change } from './specimen.js';

/** One text in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A change to the specimen report, with what it shows. */
export interface Example {
  readonly text: Text;
  readonly change: Change;
  /** Where the example is of a government's report: those that it is to be the sum of. */
  readonly covers?: Covered;
  /** Where the example is of two years: what differs from the specimen of the year before. */
  readonly before?: Change;
}

/** The reports of the bodies that a government covers, each with what differs from the specimen. */
export interface Covered {
  readonly bodies: readonly Change[];
  /** Names of the bodies that are to report. */
  readonly roster?: readonly string[];
}

/** What there is to say of one rule. */
export interface RulePage {
  /** What must hold, and why. */
  readonly explanation: Text;
  /** How reports come to break it. */
  readonly causes: readonly Text[];
  /** What looks like a fault and is none: the rule is silent about it. */
  readonly exceptions: readonly (Text | Example)[];
  /** The rule, and no other, finds fault with this. */
  readonly failing: Example;
  /** No rule finds fault with this. */
  readonly holding: Example;
}

/** The pages of every rule of one part, e.g. `cells`. */
export type PartPages<Part extends string> = {
  readonly [Id in RuleId as Id extends `${Part}/${string}` ? Id : never]: RulePage;
};
