import { render } from 'ink-testing-library';
import { describe, expect, test } from 'vitest';
import { inkShow } from '../../src/screen/ink/ink-show.js';
import { Screen } from '../../src/screen/ink/screen.js';
import type { Model } from '../../src/state/model.js';
import { fakeTerminal } from './fake-terminal.js';
import { languages, linesOf, seen, sizes, views } from './views.js';

describe.each(languages)('Ink, in %s', (lang) => {
  test.each(sizes)('brings frames of %d columns and %d rows to the terminal as they are', (columns, rows) => {
    const terminal = fakeTerminal();
    const show = inkShow(terminal.output, { color: false, ambiguous: 'narrow' });
    for (const keys of Object.values(views)) {
      const model = seen(keys, columns, rows, lang);
      show.show(model);
      expect(terminal.lines()).toEqual(linesOf(model));
    }
    show.close();
  });
});

test('Ink prints a line below the other', () => {
  const lines = linesOf(seen(views.findings, 80, 24));
  const { lastFrame, unmount } = render(<Screen lines={lines} />);
  expect(lastFrame()).toBe(lines.map((line) => line.trimEnd()).join('\n'));
  unmount();
});

describe('what Ink shows', () => {
  const model = seen(views.table, 80, 24);

  function shown(settings: Partial<Model['settings']> = {}) {
    const terminal = fakeTerminal();
    const show = inkShow(terminal.output, { color: true, ambiguous: 'narrow', ...settings });
    show.show(model);
    return { terminal, show };
  }

  test('is written at once, and only where it changes', () => {
    const { terminal, show } = shown();
    terminal.forget();
    show.show(seen([...views.table, 'Q'], 80, 24));
    expect(terminal.changed()).toEqual([22]);
  });

  test('is coloured only where that is wanted', () => {
    expect(shown().terminal.written()).toMatch(/\[1;31m/);
    expect(shown({ color: false }).terminal.written()).not.toMatch(/\[[\d;]*m/);
  });

  test('has a cursor only where text is typed', () => {
    const { terminal, show } = shown();
    expect(terminal.cursor()).toBeNull();
    show.show(seen(['/', '公', '开'], 80, 24));
    expect(terminal.cursor()).toEqual({ row: 20, column: 11 });
  });

  test('is no more once it is closed', () => {
    const { terminal, show } = shown();
    terminal.forget();
    show.close();
    show.show(seen([], 80, 24));
    expect(terminal.written()).toBe('');
  });
});
