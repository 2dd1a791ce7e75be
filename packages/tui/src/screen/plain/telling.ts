import type { Model } from '../../state/model.js';
import type { Notice } from '../../state/notice.js';
import { sheetOf } from '../../state/standing.js';
import { noticeLine } from '../frame/notice-line.js';
import { pathOf } from '../frame/title.js';
import { textOf } from '../line/line.js';
import type { Look } from '../look.js';
import { chosenTold } from './chosen.js';
import { overTold } from './over.js';

/** Something that is told of as a whole when it comes, and line by line as it changes. */
export interface Part {
  /** What it is about. */
  readonly key: string;
  readonly lines: readonly string[];
  /** What is told only when it comes: where it stands among others. */
  readonly aside: readonly string[];
}

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

/** What is new in a part since what was told before. */
export function newIn(part: Part, before: readonly Part[]): readonly string[] {
  const known = before.find(({ key }) => key === part.key);
  const lines = known === undefined ? [...part.lines, ...part.aside] : part.lines.filter(isNewTo(known));
  return lines.filter((line) => line.trim() !== '');
}

function isNewTo({ lines }: Part): (line: string) => boolean {
  return (line) => !lines.includes(line);
}
