import type { ExplainWords } from '../explain-words.js';

export const explain: ExplainWords = {
  severity: 'Severity',
  basis: 'Basis',
  years: 'Years',
  since: (from) => `from ${from} on`,
  between: (from, to) => (from === to ? `${from}` : `${from} to ${to}`),
  advice: 'To do',
  failing: 'At fault',
  holding: 'Not at fault',
  causes: 'How it comes about',
  exceptions: 'What it is silent about',
  edition: 'Form',
  item: 'Item',
  group: 'Group',
  row: 'Row',
  column: 'Column',
  law: 'Law',
  article: (law) =>
    law.startsWith('art. ') ? `Regulation on Open Government Information (政府信息公开条例), ${law}` : law,
  unit: 'Unit',
  sums: 'Sums it takes part in',
  cells: 'Cells of this row',
  count: (rules) => `${rules} rules.`,
};
