import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import { type TableKey, tableKeys } from '../../src/form/index.js';
import type { Report } from '../../src/grammar/report.js';
import { cellDamages } from '../damage/cells.js';
import type { Pick } from '../damage/damage.js';
import { gridDamages } from '../damage/grids.js';
import { lineDamages } from '../damage/lines.js';
import { asRead, findingsOf } from '../damage/outcome.js';
import { type DocxCell, docx, docxCells, docxTable, paragraph, run } from '../render/docx.js';
import { entryOf, type Filled } from '../render/filled.js';
import { gluedRows, gluedTable } from '../render/glued.js';
import { type HtmlCell, htmlCells, htmlTable } from '../render/html.js';
import { linesTight } from '../render/lines.js';
import { type OfficialTable, officialTable } from '../render/official.js';
import { type Piece, print } from '../render/pieces.js';
import { markdownRepeated } from '../render/pipe.js';
import { styleOf, writeReport } from '../render/report.js';
import { formHeadings } from '../render/sections.js';
import { plainStyle } from '../render/style.js';
import { tabRepeated } from '../render/tab.js';
import type { TableWriter } from '../render/writer.js';
import { fullReports } from '../support/arbitraries.js';
import { patience, runs } from '../support/runs.js';
import { Tally } from '../support/tally.js';

type Tables = Readonly<Partial<Record<TableKey, OfficialTable>>>;

function htmlOf(filled: Filled, tables: Tables): Uint8Array {
  const parts = formHeadings.map((heading, index) => {
    const table = tables[tableKeys[index - 1] as TableKey];
    return `<p>${heading}</p>${table === undefined ? '<p>无</p>' : htmlTable(table, htmlCells.plain as HtmlCell)}`;
  });
  return new TextEncoder().encode(`<html><body><h1>${filled.title}</h1>${parts.join('')}</body></html>`);
}

function docxWith(filled: Filled, tables: Tables): Uint8Array {
  const parts = formHeadings.map((heading, index) => {
    const table = tables[tableKeys[index - 1] as TableKey];
    const cell = docxCells['one run'] as DocxCell;
    return paragraph(run(heading)) + (table === undefined ? paragraph(run('无')) : docxTable(table, cell));
  });
  return docx(paragraph(run(filled.title)) + parts.join(''));
}

function damagedTables(filled: Filled, name: keyof typeof gridDamages | 'nothing', pick: Pick): Tables {
  const harmed = tableKeys[pick(tableKeys.length)];
  return Object.fromEntries(
    tableKeys.flatMap((key) => {
      const table = filled.tables[key];
      if (table === undefined) return [];
      const official = officialTable(table, plainStyle);
      return [[key, key === harmed && name !== 'nothing' ? gridDamages[name](official, pick) : official]];
    }),
  );
}

/** Damage that changes digits: after it a report can be another body's, sound as it stands. */
const ofDigits = new Set(['digit lost', 'figure put in', 'figures swapped', 'line cut short', 'line cut at its start']);
const textDamages = Object.fromEntries(
  Object.entries({ ...lineDamages, ...cellDamages }).filter(([name]) => !ofDigits.has(name)),
);

interface Damaged {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What another body with these figures would have written. */
  whole(other: Filled): Uint8Array;
}

type Kind = (filled: Filled, damage: number, pick: Pick) => Damaged;

const grid =
  (write: (filled: Filled, tables: Tables) => Uint8Array): Kind =>
  (filled, damage, pick) => {
    const names = Object.keys(gridDamages) as (keyof typeof gridDamages)[];
    const name = names[damage % names.length] as keyof typeof gridDamages;
    const whole = (other: Filled) => write(other, damagedTables(other, 'nothing', pick));
    return { name, bytes: write(filled, damagedTables(filled, name, pick)), whole };
  };

const text =
  (writer: TableWriter): Kind =>
  (filled, damage, pick) => {
    const names = Object.keys(textDamages);
    const name = names[damage % names.length] as string;
    const whole = writeReport(filled, styleOf(writer, '\n'));
    const harmed = textDamages[name]?.(whole, pick) ?? whole;
    const bytesOf = (pieces: readonly Piece[]) => new TextEncoder().encode(print(pieces).text);
    return { name, bytes: bytesOf(harmed), whole: (other) => bytesOf(writeReport(other, styleOf(writer, '\n'))) };
  };

const kinds: Readonly<Record<string, Kind>> = {
  'web page': grid(htmlOf),
  'Word document': grid(docxWith),
  [gluedRows.name]: text(gluedRows),
  [gluedTable.name]: text(gluedTable),
  [linesTight.name]: text(linesTight),
  [markdownRepeated.name]: text(markdownRepeated),
  [tabRepeated.name]: text(tabRepeated),
};

const tally = new Tally();
afterAll(() => console.info(`damaged documents\n${tally}`));

test.each(Object.entries(kinds))(
  'every wrong cell of a damaged %s is told',
  { timeout: patience },
  async (kind, write) => {
    const picks = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fullReports, fc.nat(), picks, async (filled, damage, from) => {
        let next = 0;
        const pick = (below: number) => (below === 0 ? 0 : (from[next++ % from.length] ?? 0) % below);
        const damaged = write(filled, damage, pick);
        const outcome = await judge(filled, damaged);
        tally.add(`${kind}: all`);
        tally.add(`${kind}: ${outcome}`);
        if (outcome === 'silent') tally.add(`${kind}: silent: ${damaged.name}`);
      }),
      runs(30),
    );
    const allowed = Math.max(2, 0.001 * tally.of(`${kind}: all`));
    expect(tally.of(`${kind}: silent`)).toBeLessThanOrEqual(allowed);
  },
);

/**
 * What became of the cells: right or left out; wrong and told; as another body would have written them, where nothing can
 * tell; or wrong without a word.
 */
async function judge(
  filled: Filled,
  { bytes, whole }: Damaged,
): Promise<'right' | 'told' | 'another report' | 'silent'> {
  const reading = await readDocument(bytes);
  if (!reading.ok) return 'right';
  const wrong = reading.reports.flatMap((report) => wrongCells(filled, report));
  if (wrong.length === 0) return 'right';
  const told = new Set(
    reading.reports.flatMap((report) => [
      ...report.doubts.flatMap(({ cells }) => cells as readonly string[]),
      ...[...findingsOf(report)].flatMap((finding) => finding.split(' ').slice(1)),
    ]),
  );
  if (wrong.every((address) => told.has(address))) return 'told';
  const [report] = reading.reports;
  const isAnother = report !== undefined && same(whole(asRead(filled, report)), bytes);
  return isAnother ? 'another report' : 'silent';
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function wrongCells(filled: Filled, report: Report): string[] {
  return tableKeys.flatMap((key) => {
    const table = filled.tables[key];
    if (table === undefined) return [];
    const own = report.tables[key]?.cells ?? [];
    return own.flatMap(({ address, state, value }) => {
      if (state === 'absent' || !table.entries.has(address)) return [];
      const entry = entryOf(table, address);
      return entry.state === 'number' && entry.value === value ? [] : [address];
    });
  });
}
