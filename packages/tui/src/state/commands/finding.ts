import { type Change, only, refusal, told, withOverlay, withSheet } from '../change.js';
import type { Model } from '../model.js';
import type { SearchOverlay } from '../overlays.js';
import { search } from '../searching/search.js';
import { isFiltered, noFilter } from '../shown.js';
import { sortOrders } from '../sort-order.js';
import { sheetOf } from '../standing.js';
import { emptyInput } from '../text-input.js';
import type { Behaviour } from './behaviour.js';
import { entryAtHand } from './needs.js';

function searchAgain(direction: 1 | -1): Behaviour {
  return {
    refusal: (model) => (model.search === '' ? refusal('no-search', {}) : null),
    run: (model) => only(gone(model, model.search, direction)),
  };
}

/** The model at the next place that has the text, or where it was with that said. */
function gone(model: Model, text: string, direction: 1 | -1): Model {
  const found = search(model, text, direction);
  if (found === null) return told(model, 'not-found', { text });
  if (!found.wrapped) return found.model;
  return told(found.model, direction === 1 ? 'from-the-top' : 'from-the-bottom', {});
}

/** While it is typed, the search goes to the first place from where it began. */
export function searchTyped(model: Model, overlay: SearchOverlay): Model {
  const begun = withSheet(model, overlay.from);
  const { text } = overlay.input;
  if (text === '') return withOverlay(begun, overlay);
  const found = search(begun, text, 1, true);
  return found === null ? told(withOverlay(begun, overlay), 'not-found', { text }) : withOverlay(found.model, overlay);
}

/** The search as it stands; with nothing typed, the one before again. */
export function takeSearch(model: Model, { input, from }: SearchOverlay): Change {
  const closed = withOverlay(model, null);
  if (input.text === '') return only(model.search === '' ? closed : gone(closed, model.search, 1));
  const found = search(withSheet(closed, from), input.text, 1, true);
  const next = { ...closed, search: input.text };
  return only(found === null ? told(next, 'not-found', { text: input.text }) : next);
}

export const finding = {
  search: {
    refusal: entryAtHand,
    run: (model) => only(withOverlay(model, { kind: 'search', input: emptyInput, from: sheetOf(model) })),
  },
  'search-next': searchAgain(1),
  'search-previous': searchAgain(-1),
  filter: {
    refusal: (model) => (model.entries.length === 0 ? entryAtHand(model) : null),
    run: (model) => only(withOverlay(model, { kind: 'filter', cursor: 0 })),
  },
  'filter-off': {
    refusal: ({ filter }) => (isFiltered(filter) ? null : refusal('not-filtered', {})),
    run: (model) => only({ ...model, filter: noFilter }),
  },
  sort: {
    run(model) {
      const sort = sortOrders[(sortOrders.indexOf(model.sort) + 1) % sortOrders.length] ?? 'given';
      return only(told({ ...model, sort }, 'sorted', { by: sort }));
    },
  },
} satisfies Record<string, Behaviour>;
