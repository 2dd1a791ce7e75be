import type { Words } from './words.js';
import { applications } from './zh/applications.js';
import { cells } from './zh/cells.js';
import { corrections } from './zh/corrections.js';
import { disputes } from './zh/disputes.js';
import { doubts, rowDoubts } from './zh/doubts.js';
import { identity } from './zh/identity.js';
import { names } from './zh/names.js';
import { notAssessable } from './zh/not-assessable.js';
import { places } from './zh/places.js';
import { proactive } from './zh/proactive.js';
import { problems } from './zh/problems.js';
import { prose } from './zh/prose.js';
import { rollup } from './zh/rollup.js';
import { series } from './zh/series.js';
import { structure } from './zh/structure.js';
import { terms } from './zh/terms.js';
import { why } from './zh/why.js';

/** Every word in Chinese. */
export const zh: Words = {
  lang: 'zh',
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
