import type { Address } from '../form/address.js';
import type { Edition, FormCell, FormLine, Sum, TableKey } from '../form/index.js';
import type { Token } from '../grid/token.js';
import type { LayoutName } from '../layout/layout.js';
import type { Origins } from '../source/origins.js';
import type { Place, TextPlace } from '../source/place.js';
import type { Doubt } from './doubts.js';

/**
 * The states of a cell, never mixed: a number (0 included), a number that stands there but whose cell only the sums of
 * the form tell, or its row's place, blank, a placeholder (`/ - — 无 不适用`), text that is no number, absent (its row
 * or column is not in the report, or could not be read without doubt).
 */
export type CellState = 'number' | 'inferred' | 'blank' | 'placeholder' | 'text' | 'absent';

/** One cell of the form as a report fills it. */
export interface Cell {
  readonly address: Address;
  readonly table: TableKey;
  readonly row: string;
  readonly column: string;
  /** The figure as written, in the unit written; null unless `state` is `number` or `inferred`. */
  readonly value: number | null;
  readonly state: CellState;
  /** The characters of the cell in the source, trimmed; '' when blank or absent. */
  readonly raw: string;
  /** A remark beside the figure, without its brackets' meaning judged: `其中修订16件`, `①`; '' when there is none. */
  readonly note: string;
  /** A unit written in the cell: `元`, `万元`, `件`; '' when there is none. */
  readonly unit: string;
  /** null when absent. */
  readonly place: Place | null;
}

/** How well a printed label fits the form's: as printed there, a known variant, or recognised by likeness. */
export type LabelFit = 'exact' | 'variant' | 'similar';

/** A row of the form found in the report. */
export interface RowReading {
  readonly line: FormLine;
  /** The label as printed. */
  readonly label: string;
  readonly fit: LabelFit;
  readonly place: Place;
  /** True when a doubt made the row's cells absent. */
  readonly doubtful: boolean;
}

/** A row in the table's place that the form does not have, or one that stands there again. */
export interface StrayRow {
  readonly label: string;
  readonly place: Place;
  /** The form's row that is repeated; null for a row that the form does not have. */
  readonly repeats: FormLine | null;
}

/** A heading of a column found in the report, e.g. 商业企业 or 本年制发件数. */
export interface HeadingReading {
  readonly label: string;
  readonly fit: LabelFit;
  /** The form's words for it. */
  readonly form: string;
  readonly place: Place;
}

/** A row as it is written whose cells do not tell which column each stands in. */
export interface OpenRow {
  /** The cells of the form that it fills. */
  readonly cells: readonly FormCell[];
  /** What is written after its label. */
  readonly tokens: readonly Token[];
  /** As printed; '' for the line of table four, which has none. */
  readonly label: string;
  /** That of its doubt too. */
  readonly place: TextPlace;
}

/** One of the form's tables as found in a report. */
export interface Table {
  readonly key: TableKey;
  readonly edition: Edition;
  readonly layout: LayoutName;
  /** Every cell of the edition's table in form order: `cells[i]` is `formGrid(edition, key).cells[i]`. */
  readonly cells: readonly Cell[];
  /** The rows found, in the order of the report. */
  readonly rows: readonly RowReading[];
  readonly strays: readonly StrayRow[];
  readonly headings: readonly HeadingReading[];
  /** Rows left out since their cells do not tell which columns they stand in. Absent where there are none. */
  readonly open?: readonly OpenRow[];
  /** The sums by which cells were read: that they hold is no evidence. Absent where none was needed. */
  readonly readBySums?: readonly Sum[];
  /** The cells that were read by what the prose states: that it agrees with them is no evidence. Absent where there are none. */
  readonly readByProse?: readonly Address[];
  /** From the first to the last line of the table. */
  readonly place: Place;
}

/** A piece of the report's text with its place. */
export interface Located {
  readonly text: string;
  readonly place: Place;
}

/** A section's heading and the text under it. */
export interface Section {
  /** 0 to 5: which of the form's sections it is. */
  readonly index: number;
  /** The heading's number as printed, e.g. 五 or 三; null when it has none. */
  readonly number: string | null;
  /** The heading's title as printed, without the number. */
  readonly title: string;
  /** `exact` as in the form; `variant` a customary wording of it; `similar` recognised by its words. */
  readonly fit: LabelFit;
  readonly heading: Place;
  /** Offsets of the text between this heading and the next. */
  readonly start: number;
  readonly end: number;
}

/** One annual report as read. */
export interface Report {
  readonly title: Located | null;
  /** The body that reports, as its title names it; null when no title names one. */
  readonly agency: string | null;
  /** The year reported on, from the title first; null when it is not stated. */
  readonly year: number | null;
  /** Date of publication, `YYYY-MM-DD`, from the page's head or the signature. */
  readonly published: string | null;
  /** The edition that applies: that of the year; without a year, that of its tables. */
  readonly edition: Edition;
  /** Sections in the order of the report; one can be repeated or missing. */
  readonly sections: readonly Section[];
  readonly tables: Readonly<Partial<Record<TableKey, Table>>>;
  /** The decoded text that all places refer to (of the whole source, also where it holds several reports). */
  readonly text: string;
  /** The part of `text` that is this report: from its title to the page's footer, both sides of the page left out. */
  readonly start: number;
  readonly end: number;
  /** Where the text stands in its file; absent for a file that is the text itself. */
  readonly origins?: Origins;
  /** What could not be read without doubt: about the reading, not about the report. */
  readonly doubts: readonly Doubt[];
}
