import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/state/model.js';
import { desk, press, pressed } from '../desk.js';

const reason = pressed(desk(['town']), 'enter', 'd', '四舍五入 ab 甲👨‍👩‍👧');

function input({ overlay }: Model) {
  return overlay !== null && 'input' in overlay ? [overlay.input.text, overlay.input.cursor] : null;
}

/** The text with the cursor in it, as `|`. */
function shown(model: Model): string {
  const [text, cursor] = input(model) ?? ['', 0];
  return `${String(text).slice(0, Number(cursor))}|${String(text).slice(Number(cursor))}`;
}

describe('text-left', () => {
  test.each([
    [['left'], '四舍五入 ab 甲|👨‍👩‍👧'],
    [['left', 'left'], '四舍五入 ab |甲👨‍👩‍👧'],
  ])('%s leaves %s', (keys, text) => {
    expect(shown(pressed(reason, ...keys))).toBe(text);
  });
});

describe('text-right', () => {
  test.each([
    [['left', 'right'], '四舍五入 ab 甲👨‍👩‍👧|'],
    [['home', 'right'], '四|舍五入 ab 甲👨‍👩‍👧'],
  ])('%s leaves %s', (keys, text) => {
    expect(shown(pressed(reason, ...keys))).toBe(text);
  });
});

describe('text-start', () => {
  test.each([
    [['home'], '|四舍五入 ab 甲👨‍👩‍👧'],
    [['ctrl+a'], '|四舍五入 ab 甲👨‍👩‍👧'],
  ])('%s leaves %s', (keys, text) => {
    expect(shown(pressed(reason, ...keys))).toBe(text);
  });
});

describe('text-end', () => {
  test.each([
    [['home', 'end'], '四舍五入 ab 甲👨‍👩‍👧|'],
    [['home', 'ctrl+e'], '四舍五入 ab 甲👨‍👩‍👧|'],
  ])('%s leaves %s', (keys, text) => {
    expect(shown(pressed(reason, ...keys))).toBe(text);
  });
});

describe('delete-before', () => {
  test.each([
    [['backspace'], '四舍五入 ab 甲|'],
    [['home', 'backspace'], '|四舍五入 ab 甲👨‍👩‍👧'],
  ])('%s leaves %s', (keys, text) => {
    expect(shown(pressed(reason, ...keys))).toBe(text);
  });
});

describe('delete-after', () => {
  test.each([
    [['home', 'delete'], '|舍五入 ab 甲👨‍👩‍👧'],
    [['left', 'delete'], '四舍五入 ab 甲|'],
  ])('%s leaves %s', (keys, text) => {
    expect(shown(pressed(reason, ...keys))).toBe(text);
  });
});

describe('delete-word', () => {
  test.each([
    [['left', 'left', 'ctrl+w'], '四舍五入 |甲👨‍👩‍👧'],
    [['left', 'left', 'ctrl+w', 'ctrl+w'], '|甲👨‍👩‍👧'],
  ])('%s leaves %s', (keys, text) => {
    expect(shown(pressed(reason, ...keys))).toBe(text);
  });
});

describe('delete-line', () => {
  test.each([[['left', 'ctrl+u'], '|👨‍👩‍👧']])('%s leaves %s', (keys, text) => {
    expect(shown(pressed(reason, ...keys))).toBe(text);
  });
});

test('characters go in at the cursor', () => {
  expect(shown(pressed(reason, 'home', 'right', '丙丁'))).toBe('四丙丁|舍五入 ab 甲👨‍👩‍👧');
});

test('controls and turned directions of a paste are dropped, and ends of lines are spaces', () => {
  const pasted = pressed(desk(['town']), 'enter', 'm', '一\u001b[31m\r\n二\u202e三\u0000');
  expect(input(pasted)?.[0]).toBe('一[31m 二三');
});

describe('take', () => {
  test('closes a message', () => {
    const held = desk(['town'], { kind: 'held', by: null, since: null, session: null });
    expect([held.overlay?.kind, pressed(held, 'enter').overlay]).toEqual(['message', null]);
  });

  test('takes the search before again when nothing is typed', () => {
    const searched = pressed(desk(['health', 'market', 'water']), '/', '云溪', 'enter');
    expect(pressed(searched, '/', 'enter').sheets).toEqual(pressed(searched, 'n').sheets);
  });
});

describe('cancel', () => {
  test('closes what is being typed and asks for nothing', () => {
    const { model, effects } = press(reason, 'escape');
    expect([model.overlay, effects]).toEqual([null, []]);
  });
});
