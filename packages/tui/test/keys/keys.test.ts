import { describe, expect, test } from 'vitest';
import { match } from '../../src/keys/match.js';
import { shownKey } from '../../src/keys/shown.js';
import { reviewWords } from '../../src/words/words-of.js';
import { keyPress } from '../state/desk.js';

describe('a key', () => {
  test.each([
    ['g g', 'gg', 'gg'],
    ['ctrl+c', 'Ctrl-C', 'Ctrl-C'],
    ['enter', '回车', 'Enter'],
    ['ctrl+left', 'Ctrl-←', 'Ctrl-←'],
    ['alt+x', 'Alt-X', 'Alt-X'],
    ['/', '/', '/'],
    ['constructor', 'constructor', 'constructor'],
  ])('%s is shown as %s and %s', (key, zh, en) => {
    expect([shownKey(key, reviewWords('zh')), shownKey(key, reviewWords('en'))]).toEqual([zh, en]);
  });

  test('with alt is another key', () => {
    expect(match('reports', [], { ...keyPress('j'), alt: true })).toEqual({
      kind: 'none',
      key: 'alt+j',
      elsewhere: null,
    });
  });

  test('is text where text is typed, unless ctrl is held', () => {
    expect(match('reason', [], keyPress('q'))).toEqual({ kind: 'text', text: 'q' });
    expect(match('reason', [], keyPress('ctrl+u'))).toEqual({ kind: 'command', id: 'delete-line' });
  });

  test('named like something every object has is no command', () => {
    expect(match('reports', [], keyPress('constructor')).kind).toBe('none');
    expect(match('reports', [], keyPress('__proto__')).kind).toBe('none');
  });
});
