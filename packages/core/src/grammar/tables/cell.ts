import type { FormCell } from '../../form/index.js';
import type { Token } from '../../grid/token.js';
import type { TextPlace } from '../../source/place.js';
import type { Cell } from '../report.js';

export function placeOf(first: Token, last: Token = first): TextPlace {
  const { start, line, origin } = first;
  return origin === undefined
    ? { kind: 'text', start, end: last.end, line }
    : { kind: 'text', start, end: last.end, line, origin };
}

/** A cell of the form that a token fills. Words for a fall (减4) are a number only where falls are reported. */
export function cellOf({ address, table, row, column }: FormCell, token: Token): Cell {
  const { figure, text } = token;
  const readable = figure !== null && !(figure.worded && column.signed !== true);
  return {
    address,
    table,
    row: row.key,
    column: column.key,
    value: readable ? figure.value : null,
    state: token.kind === 'blank' ? 'blank' : readable ? figure.state : 'text',
    raw: text,
    note: readable ? figure.note : '',
    unit: readable ? figure.unit : '',
    place: placeOf(token),
  };
}

/** A cell of the form that is not in the report, or that could not be read without doubt. */
export function absentCell({ address, table, row, column }: FormCell): Cell {
  return {
    address,
    table,
    row: row.key,
    column: column.key,
    value: null,
    state: 'absent',
    raw: '',
    note: '',
    unit: '',
    place: null,
  };
}
