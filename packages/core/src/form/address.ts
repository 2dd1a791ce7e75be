import type { Form, FormBlock } from './form.js';
import type { form2019 } from './form-2019.js';
import type { form2021 } from './form-2021.js';

type BlockCell<B extends FormBlock> = B extends FormBlock
  ? `${B['rows'][number]['key']}.${B['columns'][number]['key']}`
  : never;

/** Every address of one edition of the form. */
export type AddressOf<F extends Form> = {
  [T in keyof F['tables'] & string]: `${T}.${BlockCell<F['tables'][T & keyof F['tables']]['blocks'][number]>}`;
}[keyof F['tables'] & string];

/**
 * The address of a cell, `table.row.column`, e.g. `applications.denied.stateSecret.naturalPerson`.
 * A spelling that neither edition knows does not compile.
 */
export type Address = AddressOf<typeof form2021> | AddressOf<typeof form2019>;
