import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumsOf, tableKeys } from '../../src/form/index.js';
import { tableWriters } from '../render/layouts.js';
import { print } from '../render/pieces.js';
import { styleOf, writeReport } from '../render/report.js';
import { blankedReports, consistentReports, dressedReports } from './arbitraries.js';

test('every sum of a consistent report holds', () => {
  fc.assert(
    fc.property(consistentReports, ({ tables }) => {
      for (const key of tableKeys) {
        const table = tables[key];
        if (table === undefined) throw new Error(`no table ${key}`);
        const values = [...table.entries.values()].map((entry) =>
          entry.state === 'number' ? entry.value : Number.NaN,
        );
        const total = (cells: readonly number[]) => cells.reduce((sum, index) => sum + (values[index] ?? 0), 0);
        for (const { left, right } of sumsOf(table.edition, key)) expect(total(left)).toBe(total(right));
      }
    }),
    { numRuns: 50 },
  );
});

test.each(tableWriters.map((writer) => [writer.name, writer] as const))(
  '%s: figures stand where print says',
  (_, writer) => {
    fc.assert(
      fc.property(fc.oneof(dressedReports, blankedReports), (filled) => {
        const { text, cells } = print(writeReport(filled, styleOf(writer)));
        const lines = text.split('\n');
        for (const { raw, start, line } of cells.values()) {
          expect(text.slice(start, start + raw.length)).toBe(raw);
          expect(lines[line - 1]).toContain(raw.split('\n')[0]);
        }
        expect(cells.size).toBe(Object.values(filled.tables).reduce((sum, { entries }) => sum + entries.size, 0));
      }),
      { numRuns: 10 },
    );
  },
);
