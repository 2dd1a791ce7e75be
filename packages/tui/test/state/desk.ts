import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, readText } from '@gouji/core';
import { emptySession, type ReportReview, type Session } from '@gouji/core/review';
import type { CheckedBeside } from '@gouji/core/series';
import type { KeyPress, NamedKey } from '../../src/keys/key-press.js';
import type { Arrival, ReviewOptions, SessionOpened } from '../../src/ports.js';
import type { Change } from '../../src/state/change.js';
import type { Effect } from '../../src/state/effect.js';
import type { Message } from '../../src/state/message.js';
import type { Model } from '../../src/state/model.js';
import { start } from '../../src/state/start.js';
import { update } from '../../src/state/update.js';

export const options: ReviewOptions = {
  lang: 'zh',
  color: true,
  ambiguous: 'narrow',
  plain: false,
  check: () => ({}),
  renamed: {},
  reviewer: '审核员',
};

export const time = '2026-01-20T09:00:00.000Z';

/** Reports of the examples: of two faults, of one without cells and one with, of one sum, of none. */
export const files = {
  town: 'baishazhou-town-2023.tab.txt',
  data: 'dongping-data-2024.md',
  health: 'yunxi-health-2024.pipe.txt',
  market: 'yunxi-market-2023.tab.txt',
  water: 'yunxi-water-2024.tab.txt',
  waterBefore: 'yunxi-water-2023.tab.txt',
} as const;

export type FileName = keyof typeof files;

export function textOf(name: FileName): string {
  return readFileSync(join(import.meta.dirname, '../../../../examples', files[name]), 'utf8');
}

/** A report that is judged alone, by its tables and its structure. */
export function checked(text: string): CheckedBeside {
  const reading = readText(text);
  const [report] = reading.ok ? reading.reports : [];
  if (report === undefined) throw new Error('the text holds no report');
  return { ...check(report), beside: [], alone: null, record: null };
}

export function arrival(name: FileName, order: number, review: ReportReview | null = null): Arrival {
  const source = files[name];
  return { kind: 'report', source, filedAs: source, order, checked: checked(textOf(name)), review };
}

export const unreadable: Arrival = {
  kind: 'unread',
  source: 'broken.pdf',
  filedAs: 'broken.pdf',
  order: 90,
  why: { zh: '不是文本', en: 'no text' },
};

/** A review in which a session was opened and these reports have arrived. */
export function desk(names: readonly FileName[], opened: SessionOpened = { kind: 'new' }): Model {
  const session: Session = opened.kind === 'found' ? opened.session : emptySession;
  return after(start(options, { columns: 120, rows: 40 }), [
    { kind: 'session-opened', opened },
    { kind: 'progress', done: 0, all: names.length },
    {
      kind: 'arrived',
      arrivals: names.map((name, order) =>
        arrival(name, order, session.reports.find(({ source }) => source === files[name]) ?? null),
      ),
    },
    { kind: 'all-read' },
  ]);
}

export function after(model: Model, messages: readonly Message[]): Model {
  return messages.reduce((before, message) => update(before, message).model, model);
}

const named = new Set<string>([
  ...(['up', 'down', 'left', 'right', 'pageup', 'pagedown', 'home', 'end'] satisfies NamedKey[]),
  ...(['enter', 'escape', 'tab', 'backspace', 'delete'] satisfies NamedKey[]),
]);

/** A key as the table of commands writes it; anything else is text. */
export function keyPress(key: string): KeyPress {
  const ctrl = key.startsWith('ctrl+');
  const own = ctrl ? key.slice('ctrl+'.length) : key;
  const isNamed = named.has(own);
  return { name: isNamed ? (own as NamedKey) : 'text', text: isNamed ? '' : own, ctrl, alt: false, shift: false };
}

/** The review after some keys, with all that was asked of the outside meanwhile. */
export function press(model: Model, ...keys: readonly string[]): Change {
  const effects: Effect[] = [];
  let next = model;
  for (const key of keys) {
    const change = update(next, { kind: 'key', key: keyPress(key), at: time });
    next = change.model;
    effects.push(...change.effects);
  }
  return { model: next, effects };
}

/** The review after some keys. */
export function pressed(model: Model, ...keys: readonly string[]): Model {
  return press(model, ...keys).model;
}
