import type { Lang } from '@gouji/core/messages';
import { frameOf } from '../../src/screen/frame/frame.js';
import { textOf } from '../../src/screen/line/line.js';
import type { Model } from '../../src/state/model.js';
import { after, desk, pressed } from '../state/desk.js';

/** What a reviewer looks at, by the keys that lead there from the sheet of reports. */
export const views = {
  reports: [],
  findings: ['enter'],
  table: ['enter', 'enter'],
} as const satisfies Record<string, readonly string[]>;

/** Columns and rows: panes fold, the usual window, a large one, findings and table side by side. */
export const sizes = [
  [60, 20],
  [80, 24],
  [120, 40],
  [200, 50],
] as const;

export const languages: readonly Lang[] = ['zh', 'en'];

/** A review of a few reports in a window of that size, after some keys. */
export function seen(keys: readonly string[], columns: number, rows: number, lang: Lang = 'zh'): Model {
  const model: Model = { ...desk(['town', 'data', 'health', 'waterBefore', 'water']), lang };
  return pressed(after(model, [{ kind: 'resized', window: { columns, rows } }]), ...keys);
}

/** The frame as characters, a line each. */
export function linesOf(model: Model): string[] {
  return frameOf(model).lines.map(textOf);
}
