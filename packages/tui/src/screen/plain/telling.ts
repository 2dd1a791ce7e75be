import type { Model } from '../../state/model.js';
import type { Notice } from '../../state/notice.js';
import { sheetOf } from '../../state/standing.js';
import { noticeLine } from '../frame/notice-line.js';
import { pathOf } from '../frame/title.js';
import { textOf } from '../line/line.js';
import type { Look } from '../look.js';
import { chosenTold } from './chosen.js';
import { overTold } from './over.js';
import type { Part } from './part.js';

/** What a review says, part by part in the order in which it is read. */
export interface Telling {
  /** Where the reviewer is. */
  readonly place: string;
  /** What is chosen there, with all that is said of it. */
  readonly chosen: readonly Part[];
  /** What is asked, or offered to choose from. */
  readonly over: Part;
  readonly notice: string;
  /** The same words said twice are two notices. */
  readonly noticed: Notice | null;
}

/** Wide enough for any name. */
const unclipped = 10_000;

export function tellingOf(model: Model, look: Look): Telling {
  const sheet = sheetOf(model);
  return {
    place: pathOf(model, sheet, unclipped, look),
    chosen: chosenTold(model, sheet, look),
    over: { key: model.overlay?.kind ?? '', lines: overTold(model, look), aside: [] },
    notice: textOf(noticeLine(model, look)).trim(),
    noticed: model.notice,
  };
}
