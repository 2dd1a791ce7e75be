import { describe, expect, test } from 'vitest';
import { plainShow } from '../../src/screen/plain/plain-show.js';
import type { Model } from '../../src/state/model.js';
import { start } from '../../src/state/start.js';
import { after, arrival, desk, options, pressed } from '../state/desk.js';

/** What is written of a review that goes from model to model. */
function listening() {
  let written = '';
  const output = { columns: 80, rows: 24, write: (text: string) => (written += text), on: () => {}, off: () => {} };
  const show = plainShow(output as never);
  /** The lines that are new. */
  return (model: Model): string[] => {
    written = '';
    show.show(model);
    return written.split('\n').filter((line) => line !== '');
  };
}

const reports = desk(['health', 'water']);
const row = '云溪县卫生健康局; 2024年度; 错误 2, 警告 0, 提示 0; 已定 0/2; yunxi-health-2024.pipe.txt';

describe('while reports are read', () => {
  const empty = after(start(options, { columns: 80, rows: 24 }), [{ kind: 'session-opened', opened: { kind: 'new' } }]);

  test('only the chosen one is told, and in the end how many there are', () => {
    const hear = listening();
    expect(hear(empty)).toEqual(['勾稽审阅 > 报告', '还没有读到报告。']);
    const first = after(empty, [{ kind: 'arrived', arrivals: [arrival('health', 0)] }]);
    expect(hear(first)).toEqual([row, '1/1']);
    const second = after(first, [
      { kind: 'arrived', arrivals: [arrival('water', 1)] },
      { kind: 'progress', done: 2, all: 9 },
    ]);
    expect(hear(second)).toEqual([]);
    expect(hear(after(second, [{ kind: 'all-read' }]))).toEqual(['2 份报告; 2 个待定']);
  });
});

describe('a day at the desk', () => {
  /** What is told after each of some keys. */
  function told(from: Model, ...keys: readonly string[]): string[][] {
    const hear = listening();
    hear(from);
    let model = from;
    return keys.map((key) => {
      model = pressed(model, key);
      return hear(model);
    });
  }

  const findings = pressed(reports, 'enter');
  const table = pressed(findings, 'enter');

  test('a report’s findings, from one to the next', () => {
    const [opened, next, last] = told(reports, 'enter', 'j', 'j');
    expect(opened?.[0]).toBe('云溪县卫生健康局 2024年度 > 问题');
    expect(opened).toContain('表三“一、本年新收”行：自然人 10 + 商业企业 2 ≠ 总计 21，差 9');
    expect(opened?.at(-1)).toBe('1/2');
    expect(next?.[0]).toBe('待定');
    expect(next?.at(-1)).toBe('2/2');
    expect(last).toHaveLength(1);
  });

  test('a decision is told, and not all that was told before', () => {
    expect(told(findings, 'c', 'u', 'j')[0]).toEqual(['已认定属实', '属实  审核员']);
    expect(told(findings, 'c', 'u')[1]).toEqual(['已撤销', '待定']);
  });

  test('the table is told cell by cell, its finding once', () => {
    const [opened, moved] = told(findings, 'enter', 'h');
    expect(opened).toEqual(['云溪县卫生健康局 2024年度 > 表三', '表三·一、本年新收·总计: 21; 问题所在; 第28行']);
    expect(moved).toEqual(['表三·一、本年新收·其他: 0; 参与计算; 第28行']);
  });

  test('a figure that is tried tells what came of it, and the cell as it is now', () => {
    const [asked, , , taken] = told(table, 'e', 'ctrl+u', '12', 'enter');
    expect(asked?.[0]).toMatch(/21$/);
    expect(taken?.join('\n')).toContain('试改 1 格');
    expect(taken?.join('\n')).toContain('总计: 12; ');
    expect(taken?.join('\n')).toContain('已改 (原文写作 21)');
  });

  test('the same refusal is told as often as it is given', () => {
    const [first, second] = told(findings, 'X', 'X');
    expect(first).toEqual(second);
    expect(first).toHaveLength(1);
  });

  test('a list is told from choice to choice, and the place again when it is closed', () => {
    const [opened, next, closed] = told(findings, 'f', 'j', 'escape');
    expect(opened).toHaveLength(2);
    expect(next).toHaveLength(1);
    expect(next?.[0]).toMatch(/^2\//);
    expect(closed).toEqual(['云溪县卫生健康局 2024年度 > 问题']);
  });

  test('the report beside is told with each cell', () => {
    const both = desk(['waterBefore', 'water']);
    const water = pressed(both, 'j', 'enter', 'enter');
    expect(told(water, 'j')[0]?.[0]).toMatch(/对照 2023年度: \d+$/);
  });

  test('with which years a report was compared', () => {
    const water = arrival('water', 1);
    if (water.kind !== 'report') throw new Error('the example is no report');
    const beside = [{ source: '去年.txt', agency: '云溪县水务局', year: 2023 }];
    const compared = { ...water, checked: { ...water.checked, beside } };
    const model = after(start(options, { columns: 80, rows: 24 }), [
      { kind: 'session-opened', opened: { kind: 'new' } },
      { kind: 'arrived', arrivals: [compared] },
      { kind: 'all-read' },
    ]);
    expect(told(model, 'enter')[0]).toContain('已与2023年度（去年.txt）比较');
  });

  test('there are no panes to change', () => {
    const plain = { ...table, settings: { ...table.settings, plain: true }, window: { columns: 60, rows: 20 } };
    expect(pressed(plain, 'tab').notice).toMatchObject({ kind: 'refused' });
  });
});
