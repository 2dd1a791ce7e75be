import type { Form, FormBlock, FormTable, TableKey } from './form.js';
import type { form2019 } from './form-2019.js';
import type { form2021 } from './form-2021.js';

type BlockCell<B extends FormBlock> = B extends FormBlock
  ? `${B['rows'][number]['key']}.${B['columns'][number]['key']}`
  : never;

type TableCell<K extends string, T extends FormTable> = `${K}.${BlockCell<T['blocks'][number]>}`;

/** Every address of one edition of the form. */
type AddressOf<F extends Form> = {
  [K in TableKey]: TableCell<K, F['tables'][K]>;
}[TableKey];

/**
 * The address of a cell, `table.row.column`, e.g. `applications.denied.stateSecret.naturalPerson`.
 * A spelling that neither edition knows does not compile.
 */
export type Address = AddressOf<typeof form2021> | AddressOf<typeof form2019>;

type BlockLabel<B extends FormBlock> = B extends FormBlock
  ? B['rows'][number]['label'] | B['columns'][number]['label']
  : never;

type LabelOf<F extends Form> = { [K in TableKey]: BlockLabel<F['tables'][K]['blocks'][number]> }[TableKey];

/** Every label of a row or a column, as printed in either edition. */
export type FormLabel = LabelOf<typeof form2021> | LabelOf<typeof form2019>;
