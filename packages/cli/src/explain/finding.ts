import { type FormCell, formGrid, ruleOfSum, type Sum, sumsOf } from '@gouji/core';
import { figureText, type Words } from '@gouji/core/messages';
import { rulebook } from '@gouji/core/rulebook';
import type { Colors } from 'picocolors/types';
import type { CliWords } from '../words/words.js';
import { entryLines } from './entries.js';
import { type FindingKey, type KeyCell, parsedKey } from './finding-key.js';
import { cellAt, editionWith } from './form-cells.js';
import { listed } from './listed.js';

/** What a finding says, by the key that it has in JSON and in SARIF; null for what is no key. */
export function findingLines(
  subject: string,
  words: Words,
  cli: CliWords,
  columns: number | null,
  paint: Colors,
): string[] | null {
  const key = parsedKey(subject);
  if (key === null) return null;
  const { rule, cells, facts } = key;
  const { explain } = cli;
  const { title, advice } = words.rules[rule];
  const causes = rulebook[rule].causes.map((cause) => cause[words.lang]);
  const blocks = [
    [paint.bold(rule), title],
    entryLines(
      [...cells.map((cell) => [nameOf(cell, words), writtenText(cell, words)] as const), ...facts],
      columns,
      paint,
    ),
    entryLines(
      [
        [explain.formula, brokenSum(key, words, cli)],
        [explain.advice, advice],
      ],
      columns,
      paint,
    ),
    listed(explain.causes, causes, columns),
    [explain.ofRule(rule)],
  ];
  return blocks.filter((block) => block.length > 0).flatMap((block, at) => (at > 0 ? ['', ...block] : block));
}

function nameOf({ address }: KeyCell, words: Words): string {
  return words.cell(formCell(address).address, editionWith(address) ?? '2021');
}

function formCell(address: string): FormCell {
  const edition = editionWith(address);
  const cell = edition && cellAt(address, edition);
  if (cell === undefined) throw new Error(`no cell ${address}`);
  return cell;
}

function writtenText({ written }: KeyCell, { states }: Words): string {
  if (written === null) return states.absent;
  return typeof written === 'number' ? figureText(written) : written === '' ? states.blank : written;
}

/** The sum that does not hold, with its figures; undefined where the cells are not those of one sum, or lack a figure. */
function brokenSum({ rule, cells }: FindingKey, words: Words, { explain }: CliWords): string | undefined {
  const figures = new Map(cells.map(({ address, written }) => [address, written]));
  const sum = sumOver([...figures.keys()], rule);
  if (sum === undefined) return undefined;
  const { left, right } = sum;
  const values = [...left, ...right].map(({ address }) => figures.get(address));
  if (values.some((value) => typeof value !== 'number')) return undefined;
  const total = (side: readonly FormCell[]) =>
    side.reduce((whole, { address }) => whole + Number(figures.get(address)), 0);
  const side = (all: readonly FormCell[]) => {
    const told = all.length > 4 ? all.filter(({ address }) => figures.get(address) !== 0) : all;
    return told.map((cell) => `${sum.name(cell, words)} ${figureText(Number(figures.get(cell.address)))}`).join(' + ');
  };
  const difference = Math.abs(total(right) - total(left));
  return `${side(left) || '0'} ≠ ${side(right)}${words.lang === 'zh' ? '，' : ', '}${explain.difference(figureText(difference))}`;
}

interface FormSum {
  readonly left: readonly FormCell[];
  readonly right: readonly FormCell[];
  /** A cell's name without what all cells of the sum have in common. */
  name(cell: FormCell, words: Words): string;
}

/** The sum of the form over just these cells, that a rule judges. */
function sumOver(addresses: readonly string[], rule: string): FormSum | undefined {
  const [first] = addresses;
  const edition =
    first === undefined ? undefined : editionWith(addresses.find((one) => cellAt(one, '2021') === undefined) ?? first);
  if (first === undefined || edition === undefined) return undefined;
  const { table } = formCell(first);
  const { cells } = formGrid(edition, table);
  const at = (indices: readonly number[]) => indices.flatMap((index) => cells[index] ?? []);
  const all = new Set(addresses);
  const isOver = ({ kind, left, right }: Sum) =>
    ruleOfSum[kind] === rule &&
    left.length + right.length === all.size &&
    at([...left, ...right]).every(({ address }) => all.has(address));
  const sum = sumsOf(edition, table).find(isOver);
  if (sum === undefined) return undefined;
  const alongRow = sum.kind === 'row' || sum.kind === 'block';
  return {
    left: at(sum.left),
    right: at(sum.right),
    name: ({ address }, words) => (alongRow ? words.column(address, edition) : words.row(address, edition)),
  };
}
