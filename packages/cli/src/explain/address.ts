import { type Edition, type FormCell, formGrid, forms, ruleOfSum, sumsOf, tableKeys } from '@gouji/core';
import { englishOf, type Words } from '@gouji/core/messages';
import type { Colors } from 'picocolors/types';
import type { CliWords } from '../words/words.js';
import { entryLines, type Row } from './entries.js';
import { cellAt, editions } from './form-cells.js';
import { rulesOfCell } from './rules-of-cell.js';
import { sumText } from './sum-text.js';

/** Every address of either edition. */
export function addresses(): string[] {
  const all = editions.flatMap((edition) =>
    tableKeys.flatMap((table) => formGrid(edition, table).cells.map(({ address }) => address)),
  );
  return [...new Set(all)];
}

/** What a cell of the form is: its names, its law, its sums; null for an address that no edition has. */
export function addressLines(
  address: string,
  words: Words,
  cli: CliWords,
  columns: number | null,
  paint: Colors,
): string[] | null {
  const having = editions.filter((edition) => cellAt(address, edition) !== undefined);
  const [edition] = having;
  const cell = edition && cellAt(address, edition);
  if (!edition || !cell) return null;
  const { row, column, block } = cell;
  const { explain } = cli;
  const english = words.lang === 'en';
  return [
    paint.bold(address),
    words.cell(cell.address, edition),
    '',
    ...entryLines(
      [
        [explain.edition, having.map((one) => forms[one].document).join(english ? '; ' : '；')],
        [explain.item, block.item],
        [explain.group, row.group],
        [explain.row, english ? `${row.label} (${englishOf(row)})` : row.label],
        [explain.column, english ? `${column.label} (${englishOf(column)})` : column.label],
        [explain.unit, column.unit],
        [explain.law, row.law === undefined ? undefined : explain.article(row.law)],
      ],
      columns,
      paint,
    ),
    ...sumLines(cell, edition, words, cli, columns, paint),
    '',
    explain.rules,
    ...entryLines(ruleRows(cell, words), columns, paint),
  ];
}

/** The cells of a row, named by its part of an address; null for what is no row of either edition. */
export function rowLines(
  name: string,
  words: Words,
  cli: CliWords,
  columns: number | null,
  paint: Colors,
): string[] | null {
  for (const edition of editions) {
    for (const table of tableKeys) {
      const line = formGrid(edition, table).lines.find(({ row }) => `${table}.${row.key}` === name);
      const [first] = line?.cells ?? [];
      if (line === undefined || first === undefined) continue;
      const told = `${words.tables[table]} · ${words.row(first.address, edition)}`;
      const rows = line.cells.map(({ address }) => [address, words.column(address, edition)] as const);
      return [paint.bold(name), told, '', cli.explain.cells, ...entryLines(rows, columns, paint)];
    }
  }
  return null;
}

/** The sums that a cell takes part in. */
function sumLines(
  { index, table }: FormCell,
  edition: Edition,
  words: Words,
  cli: CliWords,
  columns: number | null,
  paint: Colors,
): string[] {
  const sums = sumsOf(edition, table).filter(({ left, right }) => left.includes(index) || right.includes(index));
  if (sums.length === 0) return [];
  const rows = sums.map((sum) => [ruleOfSum[sum.kind], sumText(sum, table, edition, words)] as const);
  return ['', cli.explain.sums, ...entryLines(rows, columns, paint)];
}

function ruleRows(cell: FormCell, words: Words): Row[] {
  return rulesOfCell(cell).map((rule) => [rule, words.rules[rule].title]);
}
