export type { Address, FormLabel } from './address.js';
export { type FormCell, type FormGrid, type FormLine, formGrid, tableKeys } from './cells.js';
export type { Edition, Form, FormBlock, FormColumn, FormRow, FormSection, FormTable, TableKey } from './form.js';
export { editionForYear, forms } from './forms.js';
export { type Sum, type SumKind, sumsOf } from './sums.js';
