import type { Model } from '../../state/model.js';
import { sheetOf } from '../../state/standing.js';
import { noticeLine } from '../frame/notice-line.js';
import { titleLine } from '../frame/title.js';
import { textOf } from '../line/line.js';
import type { Look } from '../look.js';
import { chosenTold } from './chosen.js';
import { overTold } from './over.js';

/** What a review says, part by part in the order in which it is read. */
export interface Telling {
  /** Where the reviewer is. */
  readonly place: string;
  /** What is chosen there, with all that is said of it. */
  readonly chosen: readonly string[];
  /** What is asked, or offered to choose from. */
  readonly over: readonly string[];
  readonly notice: string;
}

export function tellingOf(model: Model, look: Look): Telling {
  const wide = { ...model, window: { columns: 10_000, rows: 24 } };
  return {
    place: textOf(titleLine(wide, look))
      .replace(/\s{2,}/g, '  ')
      .trim(),
    chosen: chosenTold(model, sheetOf(model), look),
    over: overTold(model, look),
    notice: textOf(noticeLine(model, look)).trim(),
  };
}
