import { recordOf } from '@gouji/core/series';
import fc from 'fast-check';
import { commands } from '../../src/keys/commands.js';
import type { Message } from '../../src/state/message.js';
import { arrival, checked, files, keyPress, textOf, time, unreadable } from './desk.js';

const full = { zh: '磁盘已满', en: 'no space left' };

const keys = [...new Set(commands.flatMap((command) => command.keys.flatMap((key) => key.split(' '))))];

const text = fc.oneof(
  fc.constantFrom('四舍五入', '水务', '12', '400', '1.5', 'ｊ', '云溪', ' ', '\u001b[31m', '👨‍👩‍👧', '。'),
  fc.string({ maxLength: 6, unit: 'grapheme' }),
);

const key = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: text });

const pressing: fc.Arbitrary<Message> = key.map((key) => ({ kind: 'key', key: keyPress(key), at: time }));

/** The same reports are read again and again; a property makes many reviews of them. */
const town = checked(textOf('town'));
const changedTown = checked(textOf('town').replace('2023', '2022'));
const market = checked(textOf('market'));

const before = recordOf('last.txt', checked(textOf('waterBefore').replace('\t2', '\t3')).report);

const outside: fc.Arbitrary<Message> = fc.constantFrom<Message>(
  { kind: 'arrived', arrivals: [arrival('market', 7), unreadable] },
  { kind: 'arrived', arrivals: [{ ...arrival('data', 3), source: files.town }] },
  { kind: 'arrived', arrivals: [arrival('waterBefore', 8)] },
  { kind: 'previous', records: before === null ? [] : [before] },
  { kind: 'progress', done: 2, all: null },
  { kind: 'all-read' },
  { kind: 'resized', window: { columns: 20, rows: 5 } },
  { kind: 'resized', window: { columns: 200, rows: 50 } },
  { kind: 'saved', revision: 1, outcome: { ok: false, reason: full } },
  { kind: 'saved', revision: 2, outcome: { ok: true } },
  { kind: 'exported', outcome: { ok: false, reason: full } },
  { kind: 'file', source: files.town, state: 'vanished' },
  { kind: 'reread', source: files.town, result: { kind: 'reports', checked: [changedTown] } },
  { kind: 'reread', source: files.town, result: { kind: 'reports', checked: [town, market] } },
  { kind: 'reread', source: files.health, result: { kind: 'failed', reason: full } },
);

/** Mostly keys, as a hand presses them, and now and then something from outside. */
export const anyMessage: fc.Arbitrary<Message> = fc.oneof(
  { weight: 8, arbitrary: pressing },
  { weight: 1, arbitrary: outside },
);

/** Keys alone. */
export const anyKey = pressing;
