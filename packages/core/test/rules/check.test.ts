import { describe, expect, test } from 'vitest';
import { check } from '../../src/rules/check.js';
import { isRuleOrPart } from '../../src/rules/rules.js';
import { lineOf } from '../../src/source/place.js';
import { built, type Changes } from '../support/built-report.js';
import { lines, told } from '../support/told.js';

const broken = {
  'applications.received.total': 21,
  'disputes.reconsideration.total': 0,
  'proactive.licensing.decisions': '若干',
};
const blankRow = {
  'applications.granted.researchInstitution': '',
  'applications.granted.total': 5,
} as const;

describe('only and skip', () => {
  test('name rules or parts', () => {
    expect(told({ cells: broken }, { only: ['disputes', 'cells/number'] })).toEqual([
      'error disputes/outcome-sum disputes.reconsideration.total',
      'error cells/number proactive.licensing.decisions',
    ]);
    expect(told({ cells: broken }, { skip: ['applications', 'disputes/outcome-sum'] })).toEqual([
      'error cells/number proactive.licensing.decisions',
    ]);
  });

  test('skip wins over only', () => {
    expect(told({ cells: broken }, { only: ['cells'], skip: ['cells/number'] })).toEqual([]);
  });

  test('a part is not the beginning of another name', () => {
    expect(told({ cells: broken }, { only: ['cell'] })).toEqual([]);
  });

  test.each(['applications', 'structure/rows', 'cells/blank'])('%s is a rule or a part', (name) => {
    expect(isRuleOrPart(name)).toBe(true);
  });

  test.each(['application', 'structure/', 'rows', ''])('%s is neither', (name) => {
    expect(isRuleOrPart(name)).toBe(false);
  });
});

describe('sums that cannot be judged', () => {
  test('are told once a table, with what they would come to', () => {
    const { findings, notAssessable } = check(built({ cells: blankRow }));
    expect(lines({ findings })).toEqual([
      'error applications/outcome-sum applications.concluded.total',
      'warning cells/blank applications.granted.researchInstitution',
    ]);
    expect(notAssessable).toMatchObject([
      {
        table: 'applications',
        rules: ['applications/outcome-sum', 'applications/row-sum'],
        sums: 2,
        holdIfZero: 1,
        failIfZero: 1,
        cells: [{ address: 'applications.granted.researchInstitution' }],
      },
    ]);
  });

  test('cannot be told where more than blanks is missing', () => {
    const cells = { 'disputes.litigationDirect.other': '/', 'disputes.reconsideration.other': '' };
    expect(check(built({ cells })).notAssessable).toMatchObject([
      { table: 'disputes', rules: ['disputes/outcome-sum'], sums: 2, holdIfZero: 1, failIfZero: 0 },
    ]);
  });

  test('are judged where blanks count as 0', () => {
    const { findings, notAssessable } = check(built({ cells: blankRow }), { blankAsZero: true });
    expect(notAssessable).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual([
      'applications/outcome-sum',
      'applications/row-sum',
      'cells/blank',
    ]);
  });

  test('are not told of rules that were not asked for', () => {
    expect(check(built({ cells: blankRow }), { skip: ['applications/row-sum'] }).notAssessable).toMatchObject([
      { rules: ['applications/outcome-sum'], sums: 1 },
    ]);
    expect(check(built({ cells: blankRow }), { only: ['structure'] }).notAssessable).toEqual([]);
  });
});

describe('findings', () => {
  test('stand in the order of the rules, then of the report', () => {
    const cells = { ...broken, 'disputes.litigationDirect.total': 1, 'applications.carriedForward.total': '' };
    expect(told({ cells }, { skip: ['applications/balance'] })).toEqual([
      'error applications/row-sum applications.received.total',
      'error disputes/outcome-sum disputes.reconsideration.total',
      'error disputes/outcome-sum disputes.litigationDirect.total',
      'error cells/number proactive.licensing.decisions',
      'warning cells/blank applications.carriedForward.total',
    ]);
  });

  test('of one rule stand in the order of the report, whatever the rule tells first', () => {
    const changes: Changes = {
      sections: (all) =>
        all.map((section) => {
          if (section.index === 4) return { ...section, title: '问题与打算', fit: 'similar' };
          return section.index === 1 ? { ...section, number: '三' } : section;
        }),
    };
    const { findings } = check(built(changes));
    expect(findings.map(({ rule, place }) => [rule, place && lineOf(place)])).toEqual([
      ['structure/section-title', lineOf(built(changes).sections[1]?.heading ?? null)],
      ['structure/section-title', lineOf(built(changes).sections[4]?.heading ?? null)],
    ]);
  });

  test('of one rule stand in the order of the tables in the report, not in the form', () => {
    const changes: Changes = {
      sections: (all) => [0, 1, 3, 2, 4, 5].flatMap((index) => all[index] ?? []),
      cells: { 'applications.carriedOver.total': '若干', 'disputes.reconsideration.other': '见附件' },
    };
    expect(told(changes, { only: ['cells'] })).toEqual([
      'error cells/number disputes.reconsideration.other',
      'error cells/number applications.carriedOver.total',
    ]);
  });

  test('of one rule stand first where they have no place', () => {
    const sections: Changes['sections'] = (all) => all.filter(({ index }) => index !== 3);
    const { findings } = check(built({ sections, without: ['applications', 'disputes'] }), {
      only: ['structure/tables'],
    });
    expect(findings.map(({ facts, place }) => [facts, place === null])).toEqual([
      [{ table: 'disputes', fault: 'missing' }, true],
      [{ table: 'applications', fault: 'missing' }, false],
    ]);
  });

  test('are the same every time', () => {
    expect(check(built({ cells: broken }))).toEqual(check(built({ cells: broken })));
  });
});

describe('corrections', () => {
  test('one wrong figure is one diagnosis, told with the first finding', () => {
    const { findings } = check(built({ cells: { 'applications.granted.naturalPerson': 3 } }));
    expect(findings.map(({ rule, diagnosis, suggestions }) => [rule, diagnosis, suggestions.length > 0])).toEqual([
      ['applications/outcome-sum', 1, true],
      ['applications/row-sum', 1, false],
    ]);
    expect(findings[0]?.suggestions[0]?.changes).toEqual([
      { address: 'applications.granted.naturalPerson', from: 3, to: 8 },
    ]);
  });

  test('each block of table four is a diagnosis of its own', () => {
    const cells = { 'disputes.reconsideration.total': 0, 'disputes.litigationDirect.total': 1 };
    const { findings } = check(built({ cells }));
    expect(findings.map(({ diagnosis }) => diagnosis)).toEqual([1, 2]);
  });

  test('a cell without a figure is told the one that the sums leave', () => {
    const cells = {
      'applications.granted.total': '',
      'applications.carriedOver.total': '若干',
      'disputes.reconsideration.total': '/',
    };
    const tables = { applications: { withoutRows: ['rejected.duplicate'] } };
    const { findings } = check(built({ cells, tables }));
    const of = (rule: string) => findings.find((finding) => finding.rule === rule)?.suggestions;
    expect(of('cells/number')).toEqual([
      { changes: [{ address: 'applications.carriedOver.total', from: null, to: 1 }], reason: 'determined', equals: 1 },
    ]);
    expect(of('cells/blank')?.[0]?.changes).toEqual([{ address: 'applications.granted.total', from: null, to: 9 }]);
    expect(of('structure/rows')?.[0]?.changes.map(({ to }) => to)).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(of('cells/placeholder')?.[0]?.changes.map(({ to }) => to)).toEqual([2]);
  });

  test('a blank that counts as 0 is not told another figure', () => {
    const { findings } = check(built({ cells: { 'applications.granted.total': '' } }), { blankAsZero: true });
    expect(findings.find(({ rule }) => rule === 'cells/blank')?.suggestions).toEqual([]);
  });
});

describe('a finding points to', () => {
  test('its first cell', () => {
    const report = built({ cells: { 'proactive.licensing.decisions': '/', 'proactive.penalties.decisions': '/' } });
    const cell = report.tables.proactive?.cells.find(({ address }) => address === 'proactive.licensing.decisions');
    expect(cell?.place).not.toBeNull();
    expect(check(report).findings[0]?.place).toEqual(cell?.place);
  });

  test('the total of its sum', () => {
    const report = built({ cells: { 'disputes.reconsideration.total': 0 } });
    const total = report.tables.disputes?.cells.find(({ address }) => address === 'disputes.reconsideration.total');
    expect(total?.place).not.toBeNull();
    expect(check(report).findings[0]?.place).toEqual(total?.place);
  });
});

test('a report without a year is judged by the rules of every year', () => {
  expect(told({ cells: broken, year: null })).toEqual(told({ cells: broken }));
});
