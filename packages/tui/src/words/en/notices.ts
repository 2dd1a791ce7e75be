import type { NoticeWords } from '../words.js';
import { holder } from './refusals.js';

const orders = { given: 'as given', name: 'name', errors: 'most errors', open: 'most open' };

/** How many findings went and came by a change of figures. */
function whatCame(went: number, came: number): string {
  if (went + came === 0) return 'the findings stay';
  return [...(went > 0 ? [`${counted(went)} went`] : []), ...(came > 0 ? [`${counted(came)} came`] : [])].join(', ');
}

function counted(findings: number): string {
  return `${findings} ${findings === 1 ? 'finding' : 'findings'}`;
}

function cells(figures: number): string {
  return `${figures} ${figures === 1 ? 'cell' : 'cells'}`;
}

export const notices: NoticeWords = {
  'input-method-on': () => 'the input method is on: switch to English input for keys',
  'pasted-here': ({ characters }) => `pasted text (${characters} characters) is not taken here; / searches`,
  'not-found': ({ text }) => `nothing found for “${text}”`,
  'from-the-top': () => 'past the end: going on from the top',
  'from-the-bottom': () => 'past the top: going on from the end',
  'text-cut': ({ kept }) => `too long: only the first ${kept} characters are kept`,
  'moved-to-report': ({ report }) => `on to the next report: ${report}`,
  confirmed: () => 'confirmed',
  dismissed: ({ reason }) => (reason === '' ? 'dismissed' : `dismissed: ${reason}`),
  noted: () => 'noted',
  'note-removed': () => 'note removed',
  reopened: () => 'open again',
  undone: ({ report }) => (report === null ? 'undone' : `undone, in ${report}`),
  redone: ({ report }) => (report === null ? 'redone' : `redone, in ${report}`),
  'figures-changed': ({ figures, went, came }) => `${cells(figures)} changed: ${whatCame(went, came)}`,
  'figures-reset': ({ figures, went, came }) => `${cells(figures)} put back: ${whatCame(went, came)}`,
  exported: ({ path }) => `written to ${path}`,
  'export-failed': ({ reason }) => `not exported: ${reason.en}`,
  copied: ({ text }) => `copied: ${text}`,
  'copy-failed': ({ reason }) => `not copied: ${reason.en}`,
  'session-resumed': ({ decisions }) => `going on with ${decisions} ${decisions === 1 ? 'decision' : 'decisions'}`,
  'session-damaged': ({ keptAt }) =>
    `The session file is damaged and could not be understood. It is kept as ${keptAt}; this review begins anew`,
  'session-held': ({ by, since }) =>
    `${holder(by, since)} is reviewing these reports. Here they can be looked at; nothing can be decided`,
  'session-newer': ({ version }) =>
    `The session was written by a newer Gouji (version ${version}) and is left alone. Here reports can be looked at; nothing can be decided. Update Gouji`,
  'session-unreadable': ({ reason }) =>
    `The session cannot be opened: ${reason.en}. Here reports can be looked at; nothing can be decided`,
  'session-of-others': ({ sources, none }) =>
    none
      ? `The session is of ${sources.length} other ${sources.length === 1 ? 'report' : 'reports'} (${sources[0] ?? ''}); they stay in it, and these reports begin anew`
      : `the session has ${sources.length} more ${sources.length === 1 ? 'report' : 'reports'}; they stay in it`,
  'save-failed': ({ reason }) => `not saved: ${reason.en}. Decisions stay on screen; Ctrl-S saves again`,
  'saved-again': () => 'saved',
  'file-changed': ({ source }) => `${source} has changed; R reads it again`,
  'file-vanished': ({ source }) => `${source} is gone; what was read of it stays on screen`,
  'figures-outdated': ({ source, figures }) =>
    `${source}: ${cells(figures)} written otherwise by now, so the figures tried there are left out`,
  reread: ({ source, lost }) =>
    lost === 0
      ? `${source} read again`
      : `${source} read again: its figures changed, so ${lost} decisions or tried figures no longer apply`,
  'reread-failed': ({ source, reason }) => `${source} not read again: ${reason.en}`,
  'no-reports': () => 'There is no report here. q leaves; try another folder',
  'nothing-compared': () => '--previous was given, and no report could be compared with it',
  language: () => 'in English now',
  sorted: ({ by }) => `sorted: ${orders[by]}`,
};
