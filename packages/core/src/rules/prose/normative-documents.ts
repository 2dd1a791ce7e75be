import { defineRule } from '../rule.js';
import { disagreements } from './claimed.js';

/** Documents and rules made, repealed and in force; files, policies and what was published count other things. */
export const normativeDocuments = defineRule({
  id: 'prose/normative-documents',
  severity: 'warning',
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims', 'tables'],
  check: (parts) => disagreements(parts, ({ kind }) => kind === 'document'),
});
