/** Columns and rows that a pane has to fill. */
export interface Room {
  readonly width: number;
  readonly height: number;
}
