import { describe, expect, test } from 'vitest';
import { helpRows } from '../../../src/state/help.js';
import { after, desk, files, press, pressed } from '../desk.js';

const reports = desk(['town', 'health']);
const findings = pressed(reports, 'enter');
const full = { zh: '磁盘已满', en: 'no space left' };

describe('language', () => {
  test('switches, and back', () => {
    expect([pressed(reports, 'L').lang, pressed(reports, 'L', 'L').lang]).toEqual(['en', 'zh']);
  });
});

describe('reread', () => {
  test('asks for the file of the report at hand', () => {
    expect(press(findings, 'R').effects).toEqual([{ kind: 'reread', source: files.town }]);
    expect(press(reports, 'j', 'R').effects).toEqual([{ kind: 'reread', source: files.health }]);
  });
});

describe('save', () => {
  test('has nothing to do while all is saved', () => {
    const { model, effects } = press(reports, 'ctrl+s');
    expect([model.notice, effects]).toMatchObject([{ facts: { refusal: { kind: 'saved-already' } } }, []]);
  });

  test('tries again after a failure', () => {
    const failed = after(pressed(findings, 'c'), [
      { kind: 'saved', revision: 1, outcome: { ok: false, reason: full } },
    ]);
    expect(press(failed, 'ctrl+s').effects).toMatchObject([
      { kind: 'save', revision: 2, session: { reports: [{ source: files.town }] } },
    ]);
  });
});

describe('help', () => {
  test('is that of the sheet below it', () => {
    const help = pressed(findings, '?');
    const ids = helpRows(help).flatMap((row) => (row.kind === 'command' ? [row.command.id] : []));
    expect(help.overlay).toEqual({ kind: 'help', cursor: 0 });
    expect(ids).toEqual(expect.arrayContaining(['confirm', 'dismiss', 'quit']));
    expect(ids).not.toContain('sort');
  });
});

describe('leave', () => {
  test('leaves from the reports', () => {
    expect(press(reports, 'q').effects).toEqual([{ kind: 'leave' }]);
  });

  test('asks first where decisions could not be saved', () => {
    const failed = after(pressed(findings, 'c', 'escape'), [
      { kind: 'saved', revision: 1, outcome: { ok: false, reason: full } },
    ]);
    const asked = press(failed, 'q');
    expect([asked.effects, asked.model.overlay]).toEqual([[], { kind: 'unsaved' }]);
    expect(press(asked.model, 'q').effects).toEqual([{ kind: 'leave' }]);
    expect(pressed(asked.model, 'escape').overlay).toBeNull();
    expect(press(asked.model, 'ctrl+s').effects).toMatchObject([{ kind: 'save', revision: 2 }]);
  });
});

describe('quit', () => {
  test.each([
    ['the reports', reports],
    ['the findings', findings],
    ['the table', pressed(findings, 'enter')],
    ['the help', pressed(findings, '?')],
    ['a search', pressed(findings, '/', '甲')],
    ['a reason', pressed(findings, 'd', '甲')],
    ['a list', pressed(findings, 'f')],
    ['a review of nothing', desk([])],
  ])('leaves from %s', (_, model) => {
    expect(press(model, 'ctrl+c').effects).toEqual([{ kind: 'leave' }]);
  });
});
