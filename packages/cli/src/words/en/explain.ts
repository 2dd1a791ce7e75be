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
  formula: 'Sum',
  difference: (figure) => `off by ${figure}`,
  rules: 'Other rules that read it',
  ofRule: (rule) => `"gouji explain ${rule}" tells what the rule requires and why.`,
  sums: 'Sums it takes part in',
  cells: 'Cells of this row',
  count: (rules) => `${rules} rules.`,
  off: 'off',
  configured(path, changed, off) {
    if (changed + off === 0) return `${path} changes no severity and leaves no rule out.`;
    return `By ${path}: ${changed} with another severity, ${off} off; what holds now stands behind "→".`;
  },
};
