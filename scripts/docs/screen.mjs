import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { root } from '../root.mjs';

const built = (path) => import(pathToFileURL(join(root, 'packages', path)).href);

/** What a key sends that is not the character itself. */
const sends = { Enter: '\r', Escape: '\u001b', Tab: '\t', Down: '\u001b[B', Up: '\u001b[A' };

/** A screen is done when nothing has been drawn in so many pauses of so many milliseconds, one after another. */
const quiet = { pauses: 4, milliseconds: 50 };

/**
 * What a review of some reports shows on a terminal of a size, as text, after keys have been pressed: each a name of
 * `sends` or characters as they are typed.
 */
export async function screen({ files, columns, rows, lang, keys }) {
  const { review } = await built('tui/dist/index.js');
  const { input, output, lines, rest } = terminal(columns, rows);
  const judging = { check: () => ({}), renamed: {} };
  const options = { ...judging, lang, color: false, ambiguous: 'narrow', plain: false, reviewer: null };
  const { giveBack } = await review(options, await ports(files), { input, output });
  await rest();
  for (const key of keys) {
    input.emit('data', sends[key] ?? key);
    await rest();
  }
  giveBack();
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** A terminal that keeps what is drawn on it: each line as it was last written whole. */
function terminal(columns, rows) {
  const lines = Array.from({ length: rows }, () => '');
  let drawn = 0;
  const ignore = () => {};
  const input = Object.assign(new EventEmitter(), {
    setEncoding: ignore,
    setRawMode: ignore,
    resume: ignore,
    pause: ignore,
  });
  const output = Object.assign(new EventEmitter(), {
    columns,
    rows,
    write(text) {
      drawn += 1;
      let row = null;
      for (const sequence of text.split('\u001b[').slice(1)) {
        const [, place, command, shown] = /^([\d;?]*)([A-Za-z])(.*)$/s.exec(sequence) ?? [];
        if (command === 'H') row = place.endsWith(';1') ? Number.parseInt(place, 10) - 1 : null;
        if (row === null) continue;
        lines[row] = command === 'K' ? shown : lines[row] + shown;
      }
    },
  });
  const rest = async () => {
    for (let calm = 0; calm < quiet.pauses; ) {
      const before = drawn;
      await pause(quiet.milliseconds);
      calm = drawn === before ? calm + 1 : 0;
    }
  };
  return { input, output, lines, rest };
}

/** Ports to the reports and to nothing else: nothing is kept, and nothing written. */
async function ports(files) {
  const { read } = await built('core/dist/index.js');
  const { Series } = await built('core/dist/series.js');
  const series = new Series();
  const arrivals = files.flatMap((file, order) => {
    const source = basename(file);
    const { reports } = read(readFileSync(file));
    return reports.map((report) => ({
      kind: 'report',
      source,
      filedAs: source,
      order,
      checked: series.check(source, report),
      review: null,
    }));
  });
  const fail = async () => ({ ok: false, reason: { zh: '', en: '' } });
  return {
    reports: {
      async *load() {
        yield { kind: 'arrived', arrivals };
        yield { kind: 'progress', done: files.length, all: files.length };
      },
      reread: fail,
      watch: () => () => {},
    },
    session: { open: async () => ({ kind: 'new' }), save: async () => ({ ok: true }), close: async () => {} },
    exports: { write: fail },
    clipboard: { copy: fail },
    clock: { now: () => '2026-01-05T01:30:00.000Z' },
  };
}
