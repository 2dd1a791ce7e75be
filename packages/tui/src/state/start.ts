import { emptySession } from '@gouji/core/review';
import type { ReviewOptions } from '../ports.js';
import type { Model, WindowSize } from './model.js';
import { noFilter } from './shown.js';

/** A review before anything has arrived. */
export function start({ lang, ...settings }: ReviewOptions, window: WindowSize): Model {
  return {
    settings,
    lang,
    window,
    entries: [],
    previous: new Map(),
    reading: { done: 0, all: null, ended: false },
    sort: 'given',
    filter: noFilter,
    sheets: [{ kind: 'reports', cursor: null }],
    overlay: null,
    search: '',
    history: { past: [], undone: [] },
    session: emptySession,
    standing: { kind: 'opening' },
    saving: { revision: 0, saved: 0, failure: null },
    notice: null,
    pending: [],
  };
}
