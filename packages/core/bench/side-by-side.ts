import { Bench } from 'tinybench';

export type Task = () => unknown;

export interface Patience {
  /** How often every task has its turn. */
  readonly rounds: number;
  /** How often a task runs in one turn. */
  readonly iterations: number;
  /** What tells the time, in milliseconds; the clock, unless something else is given. */
  readonly now?: () => number;
}

/** What each task took in one round, in milliseconds: the median of its runs in that turn. */
export type Round = Readonly<Record<string, number>>;

/**
 * Runs tasks in turns, each round in another order, so that whatever else the machine does meets all of them alike.
 * Only tasks of one round are to be compared; `medianOf` does so for all. The first rounds, which warm up, are left out.
 */
export function sideBySide(tasks: Readonly<Record<string, Task>>, { rounds, ...patience }: Patience): Round[] {
  const warmUp = Math.ceil(rounds / 5);
  return Array.from({ length: warmUp + rounds }, (_, round) => turn(tasks, round, patience)).slice(warmUp);
}

function turn(
  tasks: Readonly<Record<string, Task>>,
  round: number,
  { iterations, now = performance.now.bind(performance) }: Omit<Patience, 'rounds'>,
): Round {
  const bench = new Bench({ now, time: 0, iterations, warmup: false, throws: true });
  const all = Object.entries(tasks);
  const first = round % all.length;
  for (const [name, task] of [...all.slice(first), ...all.slice(0, first)]) bench.add(name, task, { async: false });
  const times = bench.runSync().map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
    return [name, result.latency.p50] as const;
  });
  return Object.fromEntries(times);
}

/** The median over the rounds of what is made of the times of one round. */
export function medianOf(rounds: readonly Round[], of: (time: (task: string) => number) => number): number {
  return median(rounds.map((round) => of((task) => round[task] ?? Number.NaN)));
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
