/** The shape in which an edition of the official form is written down as data. */

export type Edition = '2019' | '2021';
export type TableKey = 'proactive' | 'applications' | 'disputes';

export interface FormColumn {
  readonly key: string;
  readonly label: string;
  /** The unit named in the column's head; counts have none. */
  readonly unit?: '万元';
  /** Fractions may stand here; elsewhere figures are whole counts. */
  readonly decimal?: true;
  /** Falls may stand here (本年增/减). */
  readonly signed?: true;
}

export interface FormRow {
  readonly key: string;
  readonly label: string;
  /** The merged cell at the left that the row stands beside, e.g. （三）不予公开. */
  readonly group?: string;
  /** Article of the Regulation (政府信息公开条例) or the notice behind the row. */
  readonly law?: string;
}

/** Rows that share one set of columns. Table two is made of several, tables three and four of one. */
export interface FormBlock {
  /** The article row above the block in table two, e.g. 第二十条第（一）项. */
  readonly item?: string;
  readonly rows: readonly FormRow[];
  readonly columns: readonly FormColumn[];
}

export interface FormTable {
  readonly key: TableKey;
  readonly blocks: readonly FormBlock[];
}

export interface FormSection {
  readonly number: string;
  readonly title: string;
  readonly table?: TableKey;
}

export interface Form {
  readonly edition: Edition;
  /** The notice that issued the form. */
  readonly document: string;
  readonly sections: readonly FormSection[];
  readonly tables: Readonly<Record<TableKey, FormTable>>;
}
