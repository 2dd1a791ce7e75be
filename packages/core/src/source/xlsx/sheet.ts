import { type Attributes, readXml } from '../xml/read-xml.js';
import { type Range, rangeOf, referenceOf } from './reference.js';
import type { Styles } from './styles.js';

/** The text of each cell that a sheet has, '' for those that only have a border or a colour, by rows and columns from 0. */
export interface Sheet {
  /** In order. */
  readonly rows: readonly { readonly row: number; readonly cells: ReadonlyMap<number, string> }[];
  readonly merged: readonly Range[];
  /** The columns that do not show. */
  readonly hidden: ReadonlySet<number>;
}

/** No table that is read is so wide. */
const maxColumns = 256;

/** The sheet as it shows; hidden rows and columns are not in it. */
export function readSheet(source: string, strings: readonly string[], styles: Styles): Sheet {
  const reader = new SheetReader(strings, styles);
  readXml(source, reader);
  return reader;
}

class SheetReader implements Sheet {
  readonly rows: { readonly row: number; readonly cells: Map<number, string> }[] = [];
  readonly merged: Range[] = [];
  readonly hidden = new Set<number>();
  private row = -1;
  private column = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  private formula = '';
  private into: 'value' | 'formula' | null = null;

  constructor(
    private readonly strings: readonly string[],
    private readonly styles: Styles,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'col' && isSet(attributes.hidden)) this.hide(Number(attributes.min), Number(attributes.max));
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') this.into = 'value';
    else if (name === 'f') this.into = 'formula';
    else if (name === 'mergeCell') {
      const range = rangeOf(attributes.ref ?? '');
      if (range !== null) this.merged.push(range);
    }
  }

  close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.into = null;
    else if (name === 'c' && this.column < maxColumns && !this.hidden.has(this.column)) {
      this.rows.at(-1)?.cells.set(this.column, this.shown());
    } else if (name === 'row' && this.rows.at(-1)?.cells.size === 0) this.rows.pop();
  }

  text(text: string): void {
    if (this.into === 'value') this.value += text;
    else if (this.into === 'formula') this.formula += text;
  }

  private hide(first: number, last: number): void {
    for (let at = first; at <= Math.min(last, maxColumns); at++) this.hidden.add(at - 1);
  }

  private openRow({ r, hidden }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = isSet(hidden) ? maxColumns : -1;
    this.rows.push({ row: this.row, cells: new Map() });
  }

  private openCell({ r, t = 'n', s = '0' }: Attributes): void {
    // Cells of a hidden row stand beyond all columns.
    if (this.column < maxColumns) this.column = referenceOf(r ?? '')?.column ?? this.column + 1;
    this.type = t;
    this.style = Number(s);
    this.value = '';
    this.formula = '';
  }

  private shown(): string {
    // What a formula comes to is not known where its program has not written it.
    if (this.value === '') return this.formula === '' ? '' : `=${this.formula}`;
    if (this.type === 's') return this.strings[Number(this.value)] ?? '';
    if (this.type === 'b') return this.value === '1' ? 'TRUE' : 'FALSE';
    const figure = Number(this.value);
    if (this.type !== 'n' || Number.isNaN(figure)) return this.value;
    return this.styles[this.style]?.(figure) ?? String(figure);
  }
}

function isSet(stated: string | undefined): boolean {
  return stated === '1' || stated === 'true';
}
