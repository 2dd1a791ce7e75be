import { only, refusal, told, withOverlay } from '../change.js';
import { saved } from '../reviewed.js';
import { currentEntry } from '../standing.js';
import { type Behaviour, firstOf } from './behaviour.js';
import { entryAtHand, ownSession } from './needs.js';

export const running = {
  language: {
    run: (model) => only(told({ ...model, lang: model.lang === 'zh' ? 'en' : 'zh' }, 'language', {})),
  },
  reread: {
    refusal: entryAtHand,
    run(model) {
      const source = currentEntry(model)?.source;
      return { model, effects: source === undefined ? [] : [{ kind: 'reread', source }] };
    },
  },
  save: {
    refusal: firstOf(ownSession, ({ saving }) =>
      saving.failure === null && saving.saved === saving.revision ? refusal('saved-already', {}) : null,
    ),
    run: (model) => saved(withOverlay(model, null)),
  },
  help: { run: (model) => only(withOverlay(model, { kind: 'help', cursor: 0 })) },
  leave: {
    run(model) {
      const isUnsaved = model.saving.failure !== null && model.saving.saved < model.saving.revision;
      if (isUnsaved && model.overlay?.kind !== 'unsaved') return only(withOverlay(model, { kind: 'unsaved' }));
      return { model, effects: [{ kind: 'leave' }] };
    },
  },
  quit: { run: (model) => ({ model, effects: [{ kind: 'leave' }] }) },
} satisfies Record<string, Behaviour>;
