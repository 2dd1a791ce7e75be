import { messageOf, wordsOf } from '@gouji/core/messages';
import { describe, expect, test } from 'vitest';
import { currentFinding, currentReport } from '../../../src/state/standing.js';
import { desk, files, press, pressed } from '../desk.js';

const reports = desk(['town', 'health']);
const findings = pressed(reports, 'enter');
const table = pressed(findings, 'enter');

describe('copy', () => {
  test('takes the name of the body', () => {
    expect(press(reports, 'y').effects).toEqual([{ kind: 'copy', text: '白沙洲镇人民政府' }]);
  });

  test.each(['zh', 'en'] as const)('takes the sentence of the finding in %s', (lang) => {
    const finding = currentFinding(findings)?.finding;
    const text = finding === undefined ? '' : messageOf(finding, wordsOf(lang));
    expect(press({ ...findings, lang }, 'y').effects).toEqual([{ kind: 'copy', text }]);
  });

  test('takes what is in the cell', () => {
    expect(press(pressed(table, 'e', 'ctrl+u', '400', 'enter'), 'y').effects).toEqual([{ kind: 'copy', text: '400' }]);
  });

  test('says where there is nothing to copy', () => {
    const { model, effects } = press(pressed(desk(['water']), 'enter'), 'y');
    expect([model.notice, effects]).toMatchObject([{ facts: { refusal: { kind: 'no-findings' } } }, []]);
  });
});

describe('copy-finding', () => {
  test('takes the sentence of the finding that is lit', () => {
    const finding = currentFinding(table)?.finding;
    expect(press(table, 'Y').effects).toEqual([
      { kind: 'copy', text: finding === undefined ? '' : messageOf(finding, wordsOf('zh')) },
    ]);
  });
});

describe('export', () => {
  test.each([
    [0, 'xlsx'],
    [1, 'markdown'],
    [2, 'csv'],
  ])('choice %i writes the list of corrections as %s', (at, format) => {
    const decided = pressed(findings, 'c', 'j', 'd', '理由', 'enter');
    const { effects } = press(decided, 'w', ...Array(at).fill('j'), 'enter');
    expect(effects).toMatchObject([{ kind: 'export', export: { kind: 'list', format, lang: 'zh' } }]);
    const [effect] = effects;
    const listed = effect?.kind === 'export' && effect.export.kind === 'list' ? effect.export.reports : [];
    expect(listed.map(({ source, review }) => [source, review.decisions.length])).toEqual([
      [files.town, 2],
      [files.health, 0],
    ]);
  });

  test('the list is of the reports as they stand, with the figures that were tried', () => {
    const { effects } = press(pressed(findings, 'a'), 'w', 'enter');
    const [effect] = effects;
    const [first] = effect?.kind === 'export' && effect.export.kind === 'list' ? effect.export.reports : [];
    expect(first?.checked).toBe(currentReport(findings)?.read);
    expect(first?.review.edits).toHaveLength(2);
  });

  test.each([
    [3, 'markdown'],
    [4, 'text'],
  ])('choice %i writes the corrected report as %s', (at, format) => {
    const taken = pressed(findings, 'a');
    const { effects, model } = press(taken, 'w', ...Array(at).fill('j'), 'enter');
    expect(effects).toEqual([
      {
        kind: 'export',
        export: { kind: 'report', format, source: files.town, report: currentReport(taken)?.checked.report },
      },
    ]);
    expect(model.overlay).toBeNull();
  });

  test('is given up with Esc', () => {
    expect(press(findings, 'w', 'escape').effects).toEqual([]);
  });
});
