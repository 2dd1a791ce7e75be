import type { AskingWords } from '../words.js';

export const asking: AskingWords = {
  prompts: { search: 'Search', reason: 'Reason', note: 'Note' },
  figure: (cell) => `Figure of ${cell} (nothing for a blank cell)`,
  figureProblems: {
    'not-digits': 'digits only, as in 12; nothing for a blank cell',
    'too-long': 'too long: 15 digits at most',
    fraction: 'this cell counts things: no fraction',
    sign: 'this cell has no sign',
  },
  titles: { filter: 'Filter findings', export: 'Export', beside: 'Which report beside', suggestions: 'Corrections' },
  standings: { open: 'open only', decided: 'decided only' },
  lists: {
    xlsx: 'list of corrections, Excel (xlsx)',
    markdown: 'list of corrections, Markdown',
    csv: 'list of corrections, CSV',
  },
  reports: { markdown: 'corrected report, Markdown', text: 'corrected report, text' },
  noneBeside: 'none any more',
  unsaved: 'The last decisions could not be saved. Ctrl-S saves again, q leaves without them, Esc goes back',
};
