import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../src/state/standing.js';
import { update } from '../../src/state/update.js';
import { desk, files, press, pressed, time } from './desk.js';

const reports = desk(['town', 'health', 'water']);

test('a key that nothing has is told', () => {
  expect(pressed(reports, 'z').notice).toEqual({ kind: 'no-such-key', facts: { key: 'z', elsewhere: null } });
});

test('a key of another sheet says which command it is there', () => {
  expect(pressed(reports, ']').notice).toEqual({ kind: 'no-such-key', facts: { key: ']', elsewhere: 'next-finding' } });
});

test('what was told goes with the next key', () => {
  expect(pressed(reports, 'z', 'j').notice).toBeNull();
});

test('full-width characters are keys like the ordinary ones', () => {
  expect(sheetOf(pressed(reports, 'ｊ'))).toMatchObject({ cursor: files.health });
  expect(pressed(reports, '？').overlay?.kind).toBe('help');
  expect(pressed(reports, '、').overlay?.kind).toBe('search');
  expect(pressed(pressed(reports, 'enter'), '】').sheets).toEqual(pressed(reports, 'enter', ']').sheets);
});

test.each(['属', '属实', '确认这个问题'])('an input method that is on is told: %s', (text) => {
  const { model, effects } = press(pressed(reports, 'enter'), text);
  expect([model.notice?.kind, effects]).toEqual(['input-method-on', []]);
});

test('a few keys that come at once are pressed one after the other', () => {
  expect(sheetOf(pressed(reports, 'jj'))).toMatchObject({ cursor: files.water });
});

test('a paste where commands are awaited decides nothing', () => {
  const { model, effects } = press(pressed(reports, 'enter'), 'c'.repeat(100_000));
  expect([model.notice, effects]).toEqual([{ kind: 'pasted-here', facts: { characters: 100_000 } }, []]);
});

describe('a command by its name', () => {
  test('does what its key does', () => {
    const byName = update(reports, { kind: 'command', id: 'open', at: time });
    expect(byName.model.sheets).toEqual(pressed(reports, 'enter').sheets);
  });

  test('says where it works', () => {
    const { model } = update(reports, { kind: 'command', id: 'confirm', at: time });
    expect(model.notice).toEqual({ kind: 'not-here', facts: { command: 'confirm' } });
  });
});
