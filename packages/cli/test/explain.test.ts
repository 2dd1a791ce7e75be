import { formGrid, tableKeys } from '@gouji/core';
import { rules } from '@gouji/core/prose';
import { describe, expect, test } from 'vitest';
import { cellAt } from '../src/explain/form-cells.js';
import { rulesOfCell } from '../src/explain/rules-of-cell.js';
import { gouji } from './support/gouji.js';
import { reportText } from './support/report-text.js';

const files = {
  'a.txt': reportText({
    cells: {
      'disputes.reconsideration.upheld': 1,
      'applications.received.total': 3,
      'proactive.licensing.decisions': '',
    },
  }).replace('六、其他需要报告的事项', ''),
};

/** Every finding of a report by its key, as JSON tells it. */
async function keys(): Promise<Map<string, string>> {
  const { stdout } = await gouji(['check', 'a.txt', '--format', 'json'], { files });
  const { findings } = JSON.parse(stdout).reports[0];
  return new Map(findings.map(({ rule, key }: { rule: string; key: string }) => [rule, key]));
}

describe('a finding by its key', () => {
  test('is explained whatever its rule', async () => {
    const all = await keys();
    expect(all.size).toBeGreaterThan(3);
    for (const [rule, key] of all) {
      const { exit, stdout, stderr } = await gouji(['explain', key]);
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
      expect(stdout.split('\n')[0]).toBe(rule);
    }
  });

  test('tells its cells, its sum with the figures, what to do and how it comes about', async () => {
    const key = (await keys()).get('disputes/outcome-sum') ?? '';
    const { stdout } = await gouji(['explain', key]);
    expect(stdout).toContain('表四·行政复议·结果维持  1\n');
    expect(stdout).toMatch(/算式 {2}.*结果维持 1.* ≠ 总计 \d+，差 1\n/);
    expect(stdout).toContain('常见原因\n  - ');
    expect(stdout).toContain('“gouji explain disputes/outcome-sum”说明这条规则。');
    const english = await gouji(['explain', key, '--lang', 'en']);
    expect(english.stdout).toMatch(/Sum {2,}.*, off by 1\n/);
  });

  test('tells blank and absent cells as such, without a sum', async () => {
    const { stdout } = await gouji([
      'explain',
      'cells/blank [["proactive.fees.amount",""],["proactive.licensing.decisions",null]]',
    ]);
    expect(stdout).toContain('本年收费金额  空白\n');
    expect(stdout).toContain('缺失\n');
    expect(stdout).not.toContain('算式');
  });

  test.each([
    'cells/blank [["nothing.at.all",1]]',
    'cells/blank [1]',
    'cells/blank [["proactive.fees.amount"]]',
    'cells/blank {',
    'cells/blank 1',
    'cells/none [["proactive.fees.amount",1]]',
    '[["proactive.fees.amount",1]]',
    'constructor {}',
  ])('%s is none', async (subject) => {
    expect(await gouji(['explain', subject])).toMatchObject({ exit: 2, stdout: '' });
  });
});

describe('a cell', () => {
  test('tells its law, its sums and the other rules that read it', async () => {
    const { stdout } = await gouji(['explain', 'applications.carriedForward.total']);
    expect(stdout).toContain('applications/balance  一、本年新收 + 二、上年结转 = （七）总计 + 四、结转下年度\n');
    expect(stdout).toContain('查这一格的其他规则\n');
    expect(stdout).toContain('  series/carry');
    expect(stdout).not.toContain('cells/unit');
  });

  test('is read by the rules that name it', () => {
    const of = (address: string) => {
      const cell = cellAt(address, '2021');
      if (cell === undefined) throw new Error(`no cell ${address}`);
      return rulesOfCell(cell);
    };
    expect(of('proactive.fees.amount')).toContain('cells/unit');
    expect(of('proactive.licensing.decisions')).not.toContain('cells/unit');
    expect(of('proactive.regulations.inForce')).toEqual(
      expect.arrayContaining(['proactive/in-force-covers-issued', 'proactive/rule-making-power', 'series/in-force']),
    );
    expect(of('proactive.regulations.inForce')).not.toContain('cells/placeholder');
    expect(of('disputes.reconsideration.upheld')).toContain('prose/reconsideration');
    expect(of('disputes.reconsideration.upheld')).not.toContain('prose/lost-cases');
    expect(of('applications.received.total')).toEqual(expect.arrayContaining(['prose/received', 'series/jump']));
    expect(of('applications.received.naturalPerson')).not.toContain('prose/received');
  });

  test('is told of every rule that reads cells, and of no other', () => {
    const cells = tableKeys.flatMap((table) => formGrid('2021', table).cells);
    const told = new Set<string>(cells.flatMap(rulesOfCell));
    /** Rules of sums have their own list; these read no cell, or whatever prose adds up itself. */
    const others = /^(structure|identity)\/|^applications\/|^disputes\/|^series\/copied$|^rollup\/(missing|duplicate)$/;
    const withoutCells =
      /^prose\/(five-aspects|problems-and-improvement|fee-statement|fee-multiple|parts-sum|percentage)$/;
    const expected = rules.map(({ id }) => id).filter((id) => !others.test(id) && !withoutCells.test(id));
    expect([...told].toSorted()).toEqual(expected.toSorted());
  });
});

test('a rule of sums tells its formula, another none', async () => {
  const { stdout } = await gouji(['explain', 'disputes/outcome-sum']);
  expect(stdout).toContain('结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计\n');
  expect((await gouji(['explain', 'cells/blank'])).stdout).not.toContain('算式');
});
