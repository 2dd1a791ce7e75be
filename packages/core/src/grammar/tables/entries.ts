import type { TableKey } from '../../form/index.js';
import type { Token } from '../../layout/token.js';
import { entriesOfRows } from './row-entries.js';
import { entriesOfStream } from './stream-entries.js';
import type { Entries } from './record.js';

/** Goes through a table's tokens and gathers each label with its cells. */
export function entriesOf(tokens: readonly Token[], table: TableKey): Entries {
  return tokens.some((token) => token.opensRow) ? entriesOfRows(tokens, table) : entriesOfStream(tokens, table);
}
