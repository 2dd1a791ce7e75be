/** Digits written after a label, and where a cell is sure to begin among them. */
export interface Run {
  readonly digits: string;
  /** Offsets at which one written cell ends and the next begins, in order. */
  readonly borders: readonly number[];
  /** Each written cell is one cell of the form, and is not cut. */
  readonly whole?: boolean;
}

/** A figure among the digits of a run. */
interface Cut {
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
export const maxDigits = 9;

/**
 * Every way of reading a row whose cells come in blocks, each ending in the total of the others: its digits cut into
 * figures, one a cell, as many cells blank as that leaves. null when there are too many to tell.
 *
 * @param blocks how many cells each block has, its total included
 */
export function readingsOf(run: Run, blocks: readonly number[]): Reading[] | null {
  if (run.digits.length > maxDigits * blocks.reduce((sum, count) => sum + count, 0)) return [];
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
      if (!this.canEnd(to)) continue;
      const rest = this.from(to, blocks);
      if (rest.length === 0) continue;
      for (const own of this.block(offset, to, count)) for (const other of rest) readings.push([...own, ...other]);
    }
    this.most = Math.max(this.most, readings.length);
    this.known.set(key, readings);
    return readings;
  }

  /** How far a figure that begins at an offset can reach: 0 stands alone, and none goes over a cell's end. */
  private reachOf(from: number): number {
    if (this.run.digits[from] === '0') return from + 1;
    const most = Math.min(this.run.digits.length, from + maxDigits);
    if (this.borders.size === 0) return most;
    let to = from + 1;
    while (to < most && !this.borders.has(to)) to++;
    return to;
  }

  /** Whether a figure can end, and the next begin, at an offset. */
  private canEnd(offset: number): boolean {
    const { digits, whole } = this.run;
    return whole !== true || offset === 0 || offset === digits.length || this.borders.has(offset);
  }

  /** The ways of reading what stands between two offsets as so many cells, the last of which is the total. */
  private block(from: number, to: number, count: number): Reading[] {
    const { digits } = this.run;
    const readings: Reading[] = [];
    for (let at = to - 1; at >= from && at >= to - maxDigits && !this.exceeded; at--) {
      if (this.reachOf(at) < to || !this.canEnd(at)) continue;
      const total = { from: at, to, value: Number(digits.slice(at, to)) };
      this.parts(count - 1, from, at, total.value, (parts) => {
        for (const cells of spread(parts, count - 1)) readings.push([...cells, total]);
        this.steps += 1;
      });
    }
    // Where the total is blank, nothing but zeros can stand before it.
    this.parts(count - 1, from, to, 0, (parts) => {
      for (const cells of spread(parts, count - 1)) readings.push([...cells, null]);
    });
    return readings;
  }

  /** Cuts what stands between two offsets into at most so many figures that come to a total. */
  private parts(most: number, from: number, to: number, total: number, found: (parts: readonly Cut[]) => void): void {
    const { digits } = this.run;
    const parts: Cut[] = [];
    // A part has no more digits than what is left of the total.
    const roomOf = (rest: number) => (rest < 10 ? 1 : rest < 100 ? 2 : rest < 1000 ? 3 : String(rest).length);
    const cut = (at: number, left: number, rest: number) => {
      this.steps++;
      if (at === to) {
        if (rest === 0) found([...parts]);
        return;
      }
      const room = roomOf(rest);
      if (to - at > left * room || this.exceeded) return;
      const last = Math.min(to, at + room, this.reachOf(at));
      let value = 0;
      for (let end = at + 1; end <= last; end++) {
        value = value * 10 + digits.charCodeAt(end - 1) - 48;
        if (value > rest) return;
        if (!this.canEnd(end)) continue;
        parts.push({ from: at, to: end, value });
        cut(end, left - 1, rest - value);
        parts.pop();
      }
    };
    cut(from, most, total);
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
