import { type Recognized, recognize } from './recognize.js';

/** The tables whose rows have labels. */
export const rowTables = ['proactive', 'applications'] as const;

/** The rows whose label a text is, as the form prints it or in a known variant; none for most texts. */
export function rowsNamed(text: string): readonly Recognized[] {
  return rowTables.flatMap((table) =>
    recognize(text, table).filter(({ label, fit }) => label.role === 'row' && fit !== 'similar'),
  );
}
