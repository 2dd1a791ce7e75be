import type { Address } from '@gouji/core';
import type { FindingId, ReportId } from './desk.js';
import type { Notice } from './notice.js';
import type { Sheet } from './sheets.js';
import type { TextInput } from './text-input.js';

/** A finding that is being decided. */
export interface Target {
  readonly report: ReportId;
  readonly finding: FindingId;
}

/** The commands of the sheet below it; `cursor` is the line that must be in sight. */
interface HelpOverlay {
  readonly kind: 'help';
  readonly cursor: number;
}

export interface SearchOverlay {
  readonly kind: 'search';
  readonly input: TextInput;
  /** The sheet as it was, for when the search is given up. */
  readonly from: Sheet;
}

/** Why a finding is dismissed. */
export interface ReasonOverlay {
  readonly kind: 'reason';
  readonly input: TextInput;
  readonly target: Target;
  /** The recent reason that is taken on enter; null for what is typed. */
  readonly recent: number | null;
}

export interface NoteOverlay {
  readonly kind: 'note';
  readonly input: TextInput;
  readonly target: Target;
}

/** What keeps a text from being taken as the figure of a cell. */
export type FigureProblem = 'not-digits' | 'too-long' | 'fraction' | 'sign';

/** A cell's new figure; empty for a blank cell. */
export interface FigureOverlay {
  readonly kind: 'figure';
  readonly input: TextInput;
  readonly report: ReportId;
  readonly address: Address;
  readonly problem: FigureProblem | null;
}

/** What the list of choices chooses. */
type ChoiceKind = 'filter' | 'export' | 'beside' | 'suggestions';

/** A list to choose from; which entries it has, {@link choicesOf} tells. */
interface ChoiceOverlay {
  readonly kind: ChoiceKind;
  readonly cursor: number;
}

/** Something that must be seen before going on. */
interface MessageOverlay {
  readonly kind: 'message';
  readonly notice: Notice;
}

/** Leaving although the last decisions could not be saved. */
interface UnsavedOverlay {
  readonly kind: 'unsaved';
}

export type Overlay =
  | HelpOverlay
  | SearchOverlay
  | ReasonOverlay
  | NoteOverlay
  | FigureOverlay
  | ChoiceOverlay
  | MessageOverlay
  | UnsavedOverlay;
