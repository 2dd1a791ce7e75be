/** Digits written after a label, and where a cell is sure to begin among them. */
export interface Run {
  readonly digits: string;
  /** Offsets at which one written cell ends and the next begins, in order. */
  readonly borders: readonly number[];
}

/** A figure among the digits of a run. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** One way of reading a row: a figure for each of its cells, null for one that is blank. */
export type Reading = readonly (Cut | null)[];

/** How much work a row is worth. Beyond it nobody can tell whether its reading is the only one. */
const maxSteps = 20_000;
const maxReadings = 500;

/** No figure of the form has more digits. */
const maxDigits = 9;

/**
 * Every way of reading a row whose cells come in blocks, each ending in the total of the others: its digits cut into
 * figures, one a cell, as many cells blank as that leaves. null when there are too many to tell.
 *
 * @param blocks how many cells each block has, its total included
 */
export function readingsOf(run: Run, blocks: readonly number[]): Reading[] | null {
  const search = new Search(run);
  const readings = search.from(0, blocks);
  return search.exceeded ? null : readings;
}

class Search {
  private steps = 0;
  private most = 0;
  private readonly borders: ReadonlySet<number>;
  /** What is found from an offset on, by the offset and the number of blocks left. */
  private readonly known = new Map<string, Reading[]>();

  constructor(private readonly run: Run) {
    this.borders = new Set(run.borders);
  }

  get exceeded(): boolean {
    return this.steps > maxSteps || this.most > maxReadings;
  }

  /** The ways of reading all that stands from an offset on as blocks. */
  from(offset: number, [count, ...blocks]: readonly number[]): Reading[] {
    const end = this.run.digits.length;
    if (count === undefined) return offset === end ? [[]] : [];
    const key = `${offset} ${blocks.length}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const readings: Reading[] = [];
    for (let to = blocks.length === 0 ? end : offset; to <= end && !this.exceeded; to++) {
      const rest = this.from(to, blocks);
      if (rest.length === 0) continue;
      for (const own of this.block(offset, to, count)) for (const other of rest) readings.push([...own, ...other]);
    }
    this.most = Math.max(this.most, readings.length);
    this.known.set(key, readings);
    return readings;
  }

  /** The figure between two offsets; null where none can stand. */
  private cut(from: number, to: number): Cut | null {
    const { digits } = this.run;
    if (to - from > maxDigits || (digits[from] === '0' && to - from > 1)) return null;
    for (let at = from + 1; at < to; at++) if (this.borders.has(at)) return null;
    return { from, to, value: Number(digits.slice(from, to)) };
  }

  /** The ways of reading what stands between two offsets as so many cells, the last of which is the total. */
  private block(from: number, to: number, count: number): Reading[] {
    const readings: Reading[] = [];
    for (let length = 1; length <= to - from && length <= maxDigits; length++) {
      const total = this.cut(to - length, to);
      if (total === null) continue;
      this.parts(count - 1, from, total.from, total.value, [], (parts) => {
        for (const cells of spread(parts, count - 1)) readings.push([...cells, total]);
      });
    }
    // Where the total is blank, nothing but zeros can stand before it.
    this.parts(count - 1, from, to, 0, [], (parts) => {
      for (const cells of spread(parts, count - 1)) readings.push([...cells, null]);
    });
    return readings;
  }

  /** Cuts what stands between two offsets into at most so many figures that come to a total. */
  private parts(
    most: number,
    from: number,
    to: number,
    total: number,
    before: readonly Cut[],
    found: (parts: readonly Cut[]) => void,
  ): void {
    this.steps++;
    if (this.exceeded || to - from > most * String(total).length) return;
    if (from === to) {
      if (total === 0) found(before);
      return;
    }
    for (let end = from + 1; end <= to; end++) {
      const part = this.cut(from, end);
      if (part === null || part.value > total) return;
      this.parts(most - 1, end, to, total - part.value, [...before, part], found);
    }
  }
}

/** Figures in their order over so many cells, the others blank: every way. */
function spread(figures: readonly Cut[], count: number): Reading[] {
  const [first, ...rest] = figures;
  if (first === undefined) return [new Array<null>(count).fill(null)];
  if (figures.length === count) return [figures];
  if (figures.length > count) return [];
  return [
    ...spread(rest, count - 1).map((cells) => [first, ...cells]),
    ...spread(figures, count - 1).map((cells) => [null, ...cells]),
  ];
}
