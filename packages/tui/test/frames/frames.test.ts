import { describe, expect, test } from 'vitest';
import { languages, linesOf, seen, sizes, views } from './views.js';

/** A line as a file keeps it. */
function kept(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

describe.each(languages)('frames in %s', (lang) => {
  describe.each(sizes)('%d columns, %d rows', (columns, rows) => {
    test.each(Object.entries(views))('%s', async (name, keys) => {
      const lines = linesOf(seen(keys, columns, rows, lang));
      await expect(kept(lines)).toMatchFileSnapshot(`snapshots/${name}-${columns}x${rows}.${lang}.txt`);
    });
  });
});

/** What stands over a sheet, and what is marked in one, at the usual size. */
const others: Readonly<Record<string, readonly string[]>> = {
  help: [...views.findings, '?'],
  search: ['/', '公', '开'],
  reason: [...views.findings, 'd', '已', '核', '对'],
  'reason-again': [...views.findings, 'd', '已核对', 'enter', 'j', 'd', 'down'],
  decided: [...views.findings, 'c', 'j', 'd', '已核对', 'enter'],
  figure: [...views.table, 'e', 'backspace', '1', 'x', 'enter'],
  changed: [...views.table, 'e', 'backspace', '5', 'enter'],
  accepted: [...views.findings, 'a'],
  filter: [...views.findings, 'f'],
  export: [...views.findings, 'w'],
  beside: ['G', 'enter', 'enter'],
  'no-such-key': ['Q'],
};

test.each(Object.entries(others))('%s', async (name, keys) => {
  await expect(kept(linesOf(seen(keys, 80, 24)))).toMatchFileSnapshot(`snapshots/${name}.txt`);
});

test.each([
  [20, 5],
  [29, 24],
  [80, 7],
])('a window of %d columns and %d rows', async (columns, rows) => {
  const lines = linesOf(seen(views.findings, columns, rows));
  await expect(kept(lines)).toMatchFileSnapshot(`snapshots/small-${columns}x${rows}.txt`);
});
