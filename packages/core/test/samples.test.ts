import { describe, expect, test } from 'vitest';
import { type FormCell, formGrid, tableKeys } from '../src/form/index.js';
import { readOne } from './support/reading.js';
import { samples, skipReason } from './support/samples.js';

const form: readonly FormCell[] = tableKeys.flatMap((key) => formGrid('2021', key).cells);

describe.skipIf(skipReason !== null)('real reports are read as a person reads them', () => {
  describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
    const report = readOne(sample.text);
    const lines = report.text.split('\n');

    test('all 200 cells', () => {
      expect(form.length).toBe(200);
      for (const { address, table, index } of form) {
        const cell = report.tables[table]?.cells[index];
        const value = sample.cells.get(address) ?? null;
        expect(cell?.address, `${address} is there`).toBe(address);
        expect(cell?.state, `state of ${address}`).toBe(value === null ? 'blank' : 'number');
        expect(cell?.value, `value of ${address}`).toBe(value);
        expect(cell?.note, `note of ${address}`).toBe('');
        expect(cell?.unit, `unit of ${address}`).toBe('');
      }
    });

    test('every cell is on the line that is named', () => {
      for (const { address, table, index } of form) {
        const cell = report.tables[table]?.cells[index];
        const place = cell?.place;
        if (cell === undefined || place === null || place === undefined) throw new Error(`${address} has no place`);
        expect(lines[place.line - 1], `line of ${address}`).toContain(cell.raw);
        expect(report.text.slice(place.start, place.end), `text at ${address}`).toContain(cell.raw);
        const before = report.text.slice(0, place.start).split('\n').length;
        expect(place.line, `line number of ${address}`).toBe(before);
      }
    });

    test('places follow one another in the order of the form', () => {
      const starts = form.map(({ table, index }) => report.tables[table]?.cells[index]?.place?.start ?? -1);
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    });

    test('nothing is in doubt', () => expect(report.doubts).toEqual([]));

    test('the report is of its year, edition and layout', () => {
      const [, year, layout] = /-(\d{4})\.(\w+)$/.exec(sample.name) ?? [];
      expect(report.year).toBe(Number(year));
      expect(report.edition).toBe('2021');
      for (const key of tableKeys) expect(report.tables[key]?.layout, key).toBe(layout);
    });

    test('its six sections are found in order', () => {
      expect(report.sections.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    });
  });

  test('the 150 empty cells of dingcheng are blank, none of them 0', () => {
    const sample = samples.find(({ name }) => name.startsWith('dingcheng'));
    const { tables } = readOne(sample?.text ?? '');
    const blanks = tables.applications?.cells.filter(({ state }) => state === 'blank') ?? [];
    expect(blanks.length).toBe(150);
    for (const { address, value } of blanks) {
      expect(value, address).toBeNull();
      expect(sample?.cells.get(address), address).toBeNull();
    }
  });

  test('bodies are named by their titles', () => {
    const agencies = samples.map(({ name, text }) => [name.split('-')[0], readOne(text).agency]);
    expect(Object.fromEntries(agencies)).toEqual({
      dingcheng: '鼎城区工信局',
      erqi: '二七区住房和城乡建设局',
      tongxin: '同心县人民政府办公室',
      wenfeng: '文峰区政务服务和大数据管理局',
      xinhua: '新华区政务服务和大数数据管理局',
    });
  });
});
