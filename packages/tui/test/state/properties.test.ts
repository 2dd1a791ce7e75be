import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../src/state/choices.js';
import { findingBy } from '../../src/state/findings.js';
import { helpRows } from '../../src/state/help.js';
import { hintedCommands } from '../../src/state/hinted.js';
import type { Message } from '../../src/state/message.js';
import type { Model } from '../../src/state/model.js';
import { sessionOf } from '../../src/state/reviewed.js';
import { shownEntries, shownFindings } from '../../src/state/shown.js';
import { cellAt, reportBy } from '../../src/state/standing.js';
import { update } from '../../src/state/update.js';
import { choiceText } from '../../src/words/choice-text.js';
import { promptText } from '../../src/words/prompt-text.js';
import { noticeText } from '../../src/words/told.js';
import { reviewWords } from '../../src/words/words-of.js';
import { anyKey, anyMessage } from './any-message.js';
import { after, desk, pressed } from './desk.js';

const begun = desk(['town', 'health', 'water']);
const several = { maxLength: 60, size: 'max' } as const;

/** The models on the way, the first included. */
function road(messages: readonly Message[], from: Model = begun): Model[] {
  const models = [from];
  for (const message of messages) models.push(update(models.at(-1) ?? from, message).model);
  return models;
}

/** What each report has been said of, by its name. */
function reviews({ entries }: Model) {
  return entries.map((entry) => [
    entry.id,
    entry.kind === 'report' ? [new Set(entry.review.decisions.map(({ key }) => key)), entry.review.edits] : null,
  ]);
}

describe('whatever is pressed and whatever comes', () => {
  test('every cursor is on something that is there', () => {
    fc.assert(
      fc.property(fc.array(anyMessage, several), (messages) => {
        for (const model of road(messages)) expectStanding(model);
      }),
    );
  });

  test('everything can be told in both languages', () => {
    fc.assert(
      fc.property(fc.array(anyMessage, several), (messages) => {
        for (const model of road(messages)) for (const lang of ['zh', 'en'] as const) expectTold({ ...model, lang });
      }),
      { numRuns: 30 },
    );
  });

  test('the last save holds everything that was said', () => {
    fc.assert(
      fc.property(fc.array(anyKey, several), (messages) => {
        let model = begun;
        let session = sessionOf(begun);
        for (const message of messages) {
          const change = update(model, message);
          model = change.model;
          for (const effect of change.effects) if (effect.kind === 'save') session = effect.session;
        }
        expect(sessionOf(model)).toEqual(session);
      }),
    );
  });
});

test('undoing every step gives back what was decided at first, and redoing what was decided last', () => {
  const steps = fc.array(
    fc.constantFrom('c', 'x', 'a', 'j', 'k', 'o', 'enter', 'd', 'm', '理由', 'e', '7', 'u', 'escape'),
    {
      maxLength: 40,
      size: 'max',
    },
  );
  fc.assert(
    fc.property(steps, (keys) => {
      const model = pressed(begun, 'enter', ...keys, 'escape', 'escape', 'escape');
      const { past } = model.history;
      const quiet = model.overlay === null ? model : { ...model, overlay: null };
      const undone = pressed(quiet, ...Array(past.length).fill('u'));
      expect(reviews(undone)).toEqual(reviews(begun));
      const redone = pressed(undone, ...Array(undone.history.undone.length).fill('U'));
      expect(reviews(redone)).toEqual(reviews(pressed(quiet, ...Array(quiet.history.undone.length).fill('U'))));
    }),
  );
});

test('a figure that is changed and put back leaves everything as it was', () => {
  const digits = fc.array(fc.constantFrom(...'0123456789'), { minLength: 1, maxLength: 5 });
  const moves = fc.array(fc.constantFrom('h', 'j', 'k', 'l'), { maxLength: 12 });
  fc.assert(
    fc.property(moves, digits, (keys, typed) => {
      const table = pressed(begun, 'enter', 'enter', ...keys);
      const changed = pressed(table, 'e', 'ctrl+u', ...typed, 'enter');
      const back = changed.overlay === null ? pressed(changed, 'r') : pressed(changed, 'escape');
      expect(reviews(back)).toEqual(reviews(table));
      expect(after(back, []).entries.map((entry) => entry.kind === 'report' && entry.checked)).toEqual(
        table.entries.map((entry) => entry.kind === 'report' && entry.checked),
      );
    }),
  );
});

function expectStanding(model: Model): void {
  const [reports, ...above] = model.sheets;
  const entries = shownEntries(model);
  expect(entries.length === 0 ? reports.cursor : entries.map(({ id }) => id)).toEqual(
    entries.length === 0 ? null : expect.arrayContaining([reports.cursor]),
  );
  for (const sheet of above) {
    const report = sheet.kind === 'reports' ? null : reportBy(model, sheet.report);
    if (report === null || sheet.kind === 'reports') throw new Error('a sheet of a report that is not there');
    if (sheet.kind === 'findings') {
      const ids = shownFindings(report, model.filter).map(({ id }) => id);
      expect(ids.length === 0 ? sheet.cursor === null : ids.includes(sheet.cursor ?? '')).toBe(true);
    } else {
      expect(sheet.finding === null || findingBy(report, sheet.finding) !== null).toBe(true);
      expect(sheet.beside === null || reportBy(model, sheet.beside) !== null).toBe(true);
      expect(report.read.report.tables[sheet.table] === undefined || cellAt(report, sheet.cell) !== null).toBe(true);
    }
  }
  const { overlay } = model;
  if (overlay !== null && 'input' in overlay) {
    expect(overlay.input.cursor).toBeGreaterThanOrEqual(0);
    expect(overlay.input.cursor).toBeLessThanOrEqual(overlay.input.text.length);
  }
  if (overlay?.kind === 'help') expect(overlay.cursor).toBeLessThan(helpRows(model).length);
  else if (overlay !== null && 'cursor' in overlay) {
    expect(overlay.cursor).toBeLessThan(Math.max(1, choicesOf(model).length));
  }
}

function expectTold(model: Model): void {
  const words = reviewWords(model.lang);
  const { overlay } = model;
  const told = [
    ...(model.notice === null ? [] : [noticeText(model.notice, words)]),
    ...(overlay?.kind === 'message' ? [noticeText(overlay.notice, words)] : []),
    ...(overlay !== null && 'input' in overlay ? [promptText(overlay, model)] : []),
    ...choicesOf(model).map((choice) => choiceText(choice, model)),
    ...hintedCommands(model).map(({ id }) => words.commands[id].name),
  ];
  for (const sentence of told) expect(sentence).not.toMatch(/^$|undefined|null|NaN|\[object/);
}
