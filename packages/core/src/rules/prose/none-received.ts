import { defineRule } from '../rule.js';
import { disagreements } from './claimed.js';

/** 未收到, 没有收到: no request at all. */
export const noneReceived = defineRule({
  id: 'prose/none-received',
  severity: 'warning',
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims', 'tables'],
  check: (parts) => disagreements(parts, ({ kind, worded }) => kind === 'received' && worded === true),
});
