import { applications } from './en/applications.js';
import { cells } from './en/cells.js';
import { corrections } from './en/corrections.js';
import { disputes } from './en/disputes.js';
import { doubts, rowDoubts } from './en/doubts.js';
import { identity } from './en/identity.js';
import { names } from './en/names.js';
import { notAssessable } from './en/not-assessable.js';
import { places } from './en/places.js';
import { proactive } from './en/proactive.js';
import { problems } from './en/problems.js';
import { prose } from './en/prose.js';
import { rollup } from './en/rollup.js';
import { series } from './en/series.js';
import { structure } from './en/structure.js';
import { terms } from './en/terms.js';
import { why } from './en/why.js';
import type { Words } from './words.js';

/** Every word in English. */
export const en: Words = {
  lang: 'en',
  ...terms,
  ...names,
  rules: {
    ...structure,
    ...applications,
    ...disputes,
    ...cells,
    ...rollup,
    ...proactive,
    ...identity,
    ...prose,
    ...series,
  },
  doubts,
  rowDoubts,
  problems,
  places,
  notAssessable,
  why,
  corrections,
};
