import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../src/state/findings.js';
import type { Model } from '../../../src/state/model.js';
import { currentFinding, currentReport, sheetOf, tableSheetOf } from '../../../src/state/standing.js';
import { after, desk, files, pressed, unreadable } from '../desk.js';

const reports = desk(['town', 'water', 'health']);
const findings = pressed(reports, 'enter');
const table = pressed(findings, 'enter');

function rules(model: Model): string[] {
  const report = currentReport(model);
  return report === null ? [] : findingsOf(report.checked).map(({ finding }) => finding.rule);
}

function refused(model: Model): string | null {
  return model.notice?.kind === 'refused' ? model.notice.facts.refusal.kind : null;
}

describe('open', () => {
  test('goes from the reports to the findings, at the first', () => {
    expect(sheetOf(findings)).toMatchObject({ kind: 'findings', report: files.town });
    expect(currentFinding(findings)?.finding.rule).toBe('applications/outcome-sum');
  });

  test('goes from a finding to its table, at the total of its sum', () => {
    expect(tableSheetOf(table)).toMatchObject({
      table: 'applications',
      cell: currentFinding(table)?.finding.equation?.right[0]?.address,
      finding: currentFinding(findings)?.id,
      found: null,
    });
  });

  test('shows a finding without cells in the text', () => {
    const opened = pressed(desk(['data']), 'enter', 'G', 'enter');
    const finding = currentFinding(opened)?.finding;
    expect([finding?.cells, tableSheetOf(opened)?.found]).toEqual([
      [],
      { start: finding?.place?.start, end: finding?.place?.end },
    ]);
  });

  test('opens the table of a report without findings', () => {
    const opened = pressed(desk(['water']), 'enter', 'enter');
    expect(tableSheetOf(opened)).toMatchObject({ table: 'proactive', finding: null });
  });

  test('in the table lights the next finding about the cell', () => {
    const health = pressed(desk(['health']), 'enter', 'enter');
    const first = currentFinding(health)?.finding;
    const next = currentFinding(pressed(health, 'enter'))?.finding;
    expect(first?.cells.some(({ address }) => address === tableSheetOf(health)?.cell)).toBe(true);
    expect(next?.cells.some(({ address }) => address === tableSheetOf(health)?.cell)).toBe(true);
  });

  test('says where no finding is about the cell', () => {
    const elsewhere = pressed(desk(['water']), 'enter', 'enter', 'enter');
    expect(refused(elsewhere)).toBe('nothing-here');
  });

  test('says why an input gave no report', () => {
    const broken = after(desk([]), [{ kind: 'arrived', arrivals: [unreadable] }]);
    expect(refused(pressed(broken, 'escape', 'enter'))).toBe('report-unread');
  });
});

describe('back', () => {
  test.each(['escape', 'q'])('%s goes one sheet back', (key) => {
    expect(sheetOf(pressed(table, key)).kind).toBe('findings');
    expect(sheetOf(pressed(table, key, key)).kind).toBe('reports');
  });

  test('closes the help, and the sheet stays', () => {
    const help = pressed(findings, '?');
    const closed = pressed(help, 'q');
    expect([help.overlay?.kind, closed.overlay, sheetOf(closed)]).toEqual(['help', null, sheetOf(findings)]);
  });
});

describe('next-finding', () => {
  test('goes on within the report, in the sheet that is shown', () => {
    const next = pressed(findings, ']');
    expect([sheetOf(next).kind, currentFinding(next)?.id]).toEqual(['findings', idAt(next, 1)]);
    const lit = pressed(table, ']');
    expect([sheetOf(lit).kind, currentFinding(lit)?.id]).toEqual(['table', idAt(lit, 1)]);
  });

  test('says so at the last', () => {
    expect(refused(pressed(findings, ']', ']', ']'))).toBe('last-already');
  });

  test('says where there is none', () => {
    expect(refused(pressed(desk(['water']), 'enter', ']'))).toBe('no-findings');
  });

  test('goes on from where a finding has gone', () => {
    const gone = pressed(table, 'a');
    expect(currentFinding(gone)).toBeNull();
    expect(currentFinding(pressed(gone, ']'))?.id).toBe(idAt(gone, 0));
  });
});

function idAt(model: Model, at: number): string | undefined {
  const report = currentReport(model);
  return report === null ? undefined : findingsOf(report.checked)[at]?.id;
}

describe('previous-finding', () => {
  test('goes back within the report', () => {
    expect(currentFinding(pressed(findings, 'G', '['))?.id).toBe(idAt(findings, 1));
  });

  test('says so at the first', () => {
    expect(refused(pressed(findings, '['))).toBe('first-already');
  });
});

describe('next-open', () => {
  test('opens the first open finding from the reports', () => {
    expect(sheetOf(pressed(reports, 'o'))).toEqual(sheetOf(findings));
  });

  test('passes over what is decided', () => {
    expect(currentFinding(pressed(findings, ']', 'c', '[', 'o'))?.id).toBe(idAt(findings, 2));
  });

  test('crosses to the next report that has one, and says so', () => {
    const crossed = pressed(findings, 'G', 'o');
    expect(sheetOf(crossed)).toMatchObject({ kind: 'findings', report: files.health });
    expect(crossed.sheets[0].cursor).toBe(files.health);
    expect(crossed.notice?.kind).toBe('moved-to-report');
  });

  test('stays in the kind of sheet', () => {
    expect(sheetOf(pressed(table, 'o', 'o', 'o'))).toMatchObject({ kind: 'table', report: files.health });
  });

  test('goes round, and says so', () => {
    const round = pressed(findings, 'o', 'o', 'o', 'o', 'o');
    expect([sheetOf(round), round.notice?.kind]).toEqual([sheetOf(findings), 'from-the-top']);
  });

  test('says when all are decided', () => {
    const health = pressed(desk(['health']), 'enter', 'c', 'o', 'c', 'o');
    expect(refused(health)).toBe('no-open-finding');
  });

  test('heeds the filter', () => {
    const errors = pressed(reports, 'f', 'enter', 'o', 'o', 'o');
    expect([sheetOf(errors), rules(errors).length]).toMatchObject([{ report: files.health }, 2]);
  });
});

describe('previous-open', () => {
  test('goes back, and round from the top', () => {
    const round = pressed(findings, 'O');
    expect(sheetOf(round)).toMatchObject({ report: files.health, cursor: idAt(round, 1) });
    expect(round.notice?.kind).toBe('from-the-bottom');
    expect(sheetOf(pressed(round, 'O'))).toMatchObject({ report: files.health, cursor: idAt(round, 0) });
    expect(sheetOf(pressed(round, 'O', 'O'))).toMatchObject({ report: files.town, cursor: idAt(findings, 2) });
  });
});

describe('next-table', () => {
  test('goes round the tables of the report', () => {
    const tables = [0, 1, 2, 3].map((times) => tableSheetOf(pressed(table, ...Array(times).fill('t')))?.table);
    expect(tables).toEqual(['applications', 'disputes', 'proactive', 'applications']);
  });
});

describe('next-pane', () => {
  test.each([
    { columns: 79, rows: 24 },
    { columns: 120, rows: 16 },
  ])('goes round the panes in a window of $columns x $rows', (window) => {
    const folded = { ...table, window };
    const panes = [0, 1, 2, 3].map((times) => tableSheetOf(pressed(folded, ...Array(times).fill('tab')))?.pane);
    expect(panes).toEqual(['table', 'sum', 'source', 'table']);
  });

  test('says where all panes are shown', () => {
    expect(refused(pressed({ ...table, window: { columns: 80, rows: 17 } }, 'tab'))).toBe('all-panes-shown');
  });
});

describe('beside', () => {
  const water = pressed(desk(['town', 'water', 'health', 'waterBefore']), 'j', 'enter', 'enter');

  test('is last year’s report by itself, and none where there is none', () => {
    expect(tableSheetOf(water)?.beside).toBe(files.waterBefore);
    expect(tableSheetOf(pressed(desk(['town', 'water']), 'j', 'enter', 'enter'))?.beside).toBeNull();
  });

  test('offers the reports of the same body first', () => {
    const chosen = pressed(water, 'b', 'enter', 'b', 'enter');
    expect(tableSheetOf(chosen)?.beside).toBe(files.waterBefore);
  });

  test('offers any other too', () => {
    expect(tableSheetOf(pressed(water, 'b', 'j', 'j', 'enter'))?.beside).toBe(files.town);
  });

  test('takes it away again', () => {
    expect(tableSheetOf(pressed(water, 'b', 'enter'))?.beside).toBeNull();
  });

  test('says where there is no other', () => {
    expect(refused(pressed(desk(['water']), 'enter', 'enter', 'b'))).toBe('no-other-report');
  });

  test('is of the table alone', () => {
    expect(pressed(reports, 'b').notice).toMatchObject({ kind: 'no-such-key', facts: { elsewhere: 'beside' } });
  });
});
