import type { CommandId, Where } from './commands.js';

const choosing = ['take', 'back', 'down'] as const;
const writing = ['take', 'cancel'] as const;

/** The commands that the status line tells of at each place, the most needed first. */
export const hints: Readonly<Record<Where, readonly CommandId[]>> = {
  reports: ['open', 'next-open', 'search', 'filter', 'sort', 'export', 'help', 'leave'],
  findings: ['confirm', 'dismiss', 'open', 'take-suggestion', 'next-open', 'undo', 'note', 'export', 'help', 'back'],
  table: [
    'confirm',
    'dismiss',
    'edit',
    'take-suggestion',
    'next-finding',
    'beside',
    'next-pane',
    'undo',
    'help',
    'back',
  ],
  help: ['down', 'up', 'back'],
  filter: choosing,
  export: choosing,
  beside: choosing,
  suggestions: choosing,
  search: writing,
  reason: ['take', 'cancel', 'down'],
  note: writing,
  figure: writing,
  message: ['take'],
  unsaved: ['save', 'leave', 'cancel'],
};
