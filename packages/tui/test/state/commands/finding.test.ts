import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/state/model.js';
import { shownEntries, shownFindings } from '../../../src/state/shown.js';
import { currentFinding, currentReport, sheetOf, tableSheetOf } from '../../../src/state/standing.js';
import { desk, files, pressed } from '../desk.js';

const reports = desk(['town', 'data', 'health', 'market', 'water']);
const findings = pressed(reports, 'enter');
const table = pressed(findings, 'enter');

function listed(model: Model): string[] {
  return shownEntries(model).map(({ id }) => id);
}

function severities(model: Model): string[] {
  const report = currentReport(model);
  return report === null ? [] : shownFindings(report, model.filter).map(({ finding }) => finding.severity);
}

describe('search', () => {
  test('goes to a body while it is typed', () => {
    const typing = pressed(reports, '/', '卫生');
    expect([typing.overlay?.kind, sheetOf(typing)]).toMatchObject(['search', { cursor: files.health }]);
    expect(sheetOf(pressed(typing, 'enter'))).toMatchObject({ cursor: files.health });
  });

  test('takes full-width characters for ordinary ones, and capitals for small letters', () => {
    expect(sheetOf(pressed(reports, '/', 'ＹＵＮＸＩ－ｍａｒｋｅｔ', 'enter'))).toMatchObject({ cursor: files.market });
  });

  test('goes back to where it began when it is given up', () => {
    const begun = pressed(reports, 'j');
    expect(pressed(begun, '/', '水务', 'escape').sheets).toEqual(begun.sheets);
  });

  test('says what it does not find', () => {
    const none = pressed(reports, '/', '无此机关', 'enter');
    expect([none.notice, sheetOf(none)]).toEqual([
      { kind: 'not-found', facts: { text: '无此机关' } },
      sheetOf(reports),
    ]);
  });

  test('looks through the sentences of findings', () => {
    expect(currentFinding(pressed(findings, '/', 'placeholder', 'enter'))?.finding.rule).toBe('cells/placeholder');
  });

  test('looks through the names of cells, and then through the text', () => {
    const cell = pressed(table, '/', '结果纠正', 'enter');
    expect(tableSheetOf(cell)).toMatchObject({ table: 'disputes', cell: 'disputes.reconsideration.corrected' });
    const prose = tableSheetOf(pressed(table, '/', '总体情况', 'enter'));
    const text = currentReport(table)?.read.report.text;
    expect(text?.slice(prose?.found?.start, prose?.found?.end)).toBe('总体情况');
  });

  test('finds what was said of a finding', () => {
    const said = pressed(findings, 'G', 'd', '口径不同', 'enter', 'g', 'g', '/', '口径', 'enter');
    expect(currentFinding(said)?.finding.rule).toBe('cells/placeholder');
  });

  test('keeps of a paste what fits, and says so', () => {
    const pasted = pressed(reports, '/', '水'.repeat(100_000));
    expect(pasted.overlay).toMatchObject({ kind: 'search', input: { text: '水'.repeat(200), cut: true } });
    expect(pressed(pasted, 'x').notice?.kind).toBe('text-cut');
  });
});

describe('search-next', () => {
  const found = pressed(reports, '/', '云溪', 'enter');

  test('goes on, and round', () => {
    expect([found, pressed(found, 'n'), pressed(found, 'n', 'n')].map((model) => sheetOf(model))).toMatchObject([
      { cursor: files.health },
      { cursor: files.market },
      { cursor: files.water },
    ]);
    const round = pressed(found, 'n', 'n', 'n');
    expect([sheetOf(round), round.notice?.kind]).toMatchObject([{ cursor: files.health }, 'from-the-top']);
  });

  test('goes from place to place in a table', () => {
    const first = pressed(table, '/', '结果维持', 'enter');
    const cells = [first, pressed(first, 'n'), pressed(first, 'n', 'n')].map((model) => tableSheetOf(model)?.cell);
    expect(cells).toEqual([
      'disputes.reconsideration.upheld',
      'disputes.litigationDirect.upheld',
      'disputes.litigationAfterReconsideration.upheld',
    ]);
    expect(tableSheetOf(pressed(first, 'n', 'n', 'n'))?.found).not.toBeNull();
  });

  test('says when nothing was searched for', () => {
    expect(pressed(reports, 'n').notice).toMatchObject({ facts: { refusal: { kind: 'no-search' } } });
  });
});

describe('search-previous', () => {
  test('goes back, and round', () => {
    const round = pressed(reports, '/', '云溪', 'enter', 'N');
    expect([sheetOf(round), round.notice?.kind]).toMatchObject([{ cursor: files.water }, 'from-the-bottom']);
    expect(sheetOf(pressed(round, 'N'))).toMatchObject({ cursor: files.market });
  });

  test('goes back in a table', () => {
    const second = pressed(table, '/', '结果维持', 'enter', 'n');
    expect(tableSheetOf(pressed(second, 'N'))?.cell).toBe('disputes.reconsideration.upheld');
  });
});

describe('filter', () => {
  test('by severity leaves the reports and findings that have it', () => {
    const notes = pressed(reports, 'f', 'j', 'j', 'enter');
    expect([notes.filter.severity, listed(notes)]).toEqual(['note', [files.town]]);
    expect(severities(pressed(notes, 'enter'))).toEqual(['note']);
  });

  test('by open or decided follows the decisions', () => {
    const open = pressed(findings, 'f', 'j', 'j', 'j', 'enter');
    const once = pressed(open, 'c');
    expect([severities(open), severities(once)]).toEqual([
      ['error', 'error', 'note'],
      ['error', 'note'],
    ]);
    expect(currentFinding(once)?.finding).toBe(currentFinding(pressed(findings, 'j'))?.finding);
    expect(severities(pressed(once, 'f', 'j', 'j', 'j', 'j', 'enter'))).toEqual(['error']);
  });

  test('by rule offers the rules that have found something', () => {
    const last = pressed(reports, 'f', 'G', 'enter');
    expect([last.filter.rule, listed(last)]).toEqual(['cells/unit', [files.market]]);
  });

  test('is taken off by choosing it again', () => {
    expect(pressed(reports, 'f', 'enter', 'f', 'enter').filter).toEqual({
      severity: null,
      rule: null,
      standing: 'all',
    });
  });

  test('that leaves nothing says so', () => {
    const none = pressed(findings, 'f', 'j', 'enter');
    expect(pressed(none, 'c').notice).toMatchObject({ facts: { refusal: { kind: 'none-matches-filter' } } });
  });
});

describe('filter-off', () => {
  test('shows all again, the cursor where it was', () => {
    const off = pressed(reports, 'f', 'G', 'enter', 'F');
    expect([listed(off).length, sheetOf(off)]).toMatchObject([5, { cursor: files.market }]);
  });

  test('says when there is no filter', () => {
    expect(pressed(reports, 'F').notice).toMatchObject({ facts: { refusal: { kind: 'not-filtered' } } });
  });
});

describe('sort', () => {
  test('goes through the orders, and the cursor stays on its report', () => {
    const begun = pressed(reports, 'j');
    const orders = [1, 2, 3, 4].map((times) => pressed(begun, ...Array(times).fill('s')));
    expect(orders.map(({ sort }) => sort)).toEqual(['name', 'errors', 'open', 'given']);
    expect(orders.map((model) => sheetOf(model))).toEqual(Array(4).fill({ kind: 'reports', cursor: files.data }));
  });

  test('by name is by pinyin', () => {
    expect(listed(pressed(reports, 's'))).toEqual([files.town, files.data, files.market, files.water, files.health]);
  });

  test('by errors and by open puts the most first', () => {
    expect(listed(pressed(reports, 's', 's'))).toEqual([
      files.town,
      files.health,
      files.data,
      files.market,
      files.water,
    ]);
    const open = pressed(reports, 'enter', 'c', 'c', 'j', 'c', 'j', 'c', 'escape', 's', 's', 's');
    expect(listed(open)).toEqual([files.data, files.health, files.market, files.town, files.water]);
  });
});
