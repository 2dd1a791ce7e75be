import fc from 'fast-check';
import type { Edition, TableKey } from '../../src/form/index.js';
import { formGrid } from '../../src/form/index.js';
import { blank, type Entry, type FilledTable, number, placeholder, refill, words } from '../render/filled.js';

/** A way in which bodies write a figure otherwise than as plain digits. */
type Dressing = (value: number) => Entry;

const wide = (digits: string) => digits.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const grouped = (value: number, comma: string) => String(value).replaceAll(/\B(?=(\d{3})+$)/g, comma);

const noted: readonly Dressing[] = [
  (value) =>
    number(value, { raw: `${value}（其中修订${Math.min(value, 3)}件）`, note: `其中修订${Math.min(value, 3)}件` }),
  (value) => number(value, { raw: `${value}(含上年结转)`, note: '含上年结转' }),
  (value) => number(value, { raw: `${value}①`, note: '①' }),
  (value) => number(value, { raw: `${value}\n（不含镇街）`, note: '不含镇街' }),
];

const united: readonly Dressing[] = [
  (value) => number(value, { raw: `${value}件`, unit: '件' }),
  (value) => number(value, { raw: `${value} 件`, unit: '件' }),
];

const money: readonly Dressing[] = [
  (value) => number(value, { raw: `${value}元`, unit: '元' }),
  (value) => number(value, { raw: `${value}万元`, unit: '万元' }),
];

const spelled: readonly Dressing[] = [
  (value) => number(value, { raw: grouped(value, ',') }),
  (value) => number(value, { raw: grouped(value, '，') }),
  (value) => number(value, { raw: wide(String(value)) }),
];

/** A space inside a number: to be read as one number, with a doubt. */
const parted: readonly Dressing[] = [
  (value) => number(value, { raw: spaced(value, ' ') }),
  (value) => number(value, { raw: spaced(value, '\u00a0') }),
];

/** `2 0` and `1 234`; other numbers with a space inside may as well be two. */
function spaced(value: number, space: string): string {
  return String(value)
    .replace(/^(\d)(\d)$/, `$1${space}$2`)
    .replace(/^(\d{1,3})(\d{3})$/, `$1${space}$2`);
}

const placeholders = ['/', '-', '—', '无', '不适用', '——', '／'].map(
  (raw): Dressing =>
    () =>
      placeholder(raw),
);
const texts = ['见附件', '待定', '若干'].map(
  (raw): Dressing =>
    () =>
      words(raw),
);

const dressings = { noted, united, spelled, parted, placeholders, texts } as const satisfies Record<
  string,
  readonly Dressing[]
>;

export type DressingName = keyof typeof dressings;

/** Dresses about one whole count in `one` of a table, each in one of the ways named, and money in those of money. */
export function dressed(
  tables: fc.Arbitrary<FilledTable>,
  names: readonly DressingName[],
  one: number,
): fc.Arbitrary<FilledTable> {
  const ways = names.flatMap((name): readonly Dressing[] => dressings[name]);
  const pick = fc.oneof({ weight: one - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat() });
  const picks = fc.array(pick, { minLength: 200, maxLength: 200 });
  return fc.tuple(tables, picks).map(([table, chosen]) => {
    const decimals = decimalCells(table.edition, table.key);
    let index = 0;
    return refill(table, (entry, address) => {
      const choice = chosen[index++] ?? null;
      if (choice === null || entry.state !== 'number' || entry.value < 0 || !/^\d/.test(entry.raw)) return entry;
      const all = decimals.has(address) ? money : ways;
      return all[choice % all.length]?.(entry.value) ?? entry;
    });
  });
}

function decimalCells(edition: Edition, key: TableKey): ReadonlySet<string> {
  return new Set(
    formGrid(edition, key)
      .cells.filter(({ column }) => column.decimal)
      .map(({ address }) => address),
  );
}

/** Ways in which cells come to be empty. */
export function blanked(tables: fc.Arbitrary<FilledTable>): fc.Arbitrary<FilledTable> {
  const some = fc.array(fc.boolean(), { minLength: 200, maxLength: 200 });
  const few = fc.array(
    fc.nat(11).map((one) => one === 0),
    { minLength: 200, maxLength: 200 },
  );
  const zeros = tables.map((table) =>
    refill(table, (entry) => (entry.state === 'number' && entry.value === 0 ? blank : entry)),
  );
  return fc.oneof(
    fc.tuple(tables, fc.oneof(some, few)).map(([table, holes]) => {
      let index = 0;
      return refill(table, (entry) => (holes[index++] ? blank : entry));
    }),
    zeros,
    tables.map((table) => refill(table, (entry, address) => (address.endsWith('.total') ? entry : blank))),
    tables.map((table) => refill(table, (entry, address) => (address.endsWith('.total') ? blank : entry))),
    tables.map((table) => refill(table, () => blank)),
  );
}
