import { Bench, type Task as BenchTask } from 'tinybench';

export type Task = () => unknown;

export interface Patience {
  /** How often every task has its turn. */
  readonly rounds: number;
  /** How often a task runs in one turn. */
  readonly iterations: number;
  /** What tells the time, in milliseconds; the clock, unless something else is given. */
  readonly now?: () => number;
}

/** For turns too long to fall between whatever else the machine does: the processor's time, of all threads. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What each task took in one round, in milliseconds: the median of its runs in that turn. */
export type Round = Readonly<Record<string, number>>;

/**
 * Runs tasks in turns, each round in another order, so that whatever else the machine does meets all of them alike.
 * Only tasks of one round are to be compared; `medianOf` does so for all. The first rounds, which warm up, are left out.
 */
export function sideBySide(tasks: Readonly<Record<string, Task>>, { rounds, ...patience }: Patience): Round[] {
  const turns = turnsOf(tasks, rounds, { ...patience, async: false });
  return turns.map((turn) => timesOf(turn.runSync())).slice(-rounds);
}

/** The same for tasks whose result has to be waited for. */
export async function sideBySideAsync(
  tasks: Readonly<Record<string, () => Promise<unknown>>>,
  { rounds, ...patience }: Patience,
): Promise<Round[]> {
  const times: Round[] = [];
  for (const turn of turnsOf(tasks, rounds, { ...patience, async: true })) times.push(timesOf(await turn.run()));
  return times.slice(-rounds);
}

/** A turn for each round, those before that warm up too. */
function turnsOf(
  tasks: Readonly<Record<string, Task>>,
  rounds: number,
  {
    iterations,
    now = performance.now.bind(performance),
    async,
  }: Omit<Patience, 'rounds'> & { readonly async: boolean },
): Bench[] {
  const all = Object.entries(tasks);
  return Array.from({ length: Math.ceil(rounds / 5) + rounds }, (_, round) => {
    const bench = new Bench({ now, time: 0, iterations, warmup: false, throws: true });
    const first = round % all.length;
    for (const [name, task] of [...all.slice(first), ...all.slice(0, first)]) bench.add(name, task, { async });
    return bench;
  });
}

function timesOf(results: readonly BenchTask[]): Round {
  const times = results.map(({ name, result }) => {
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
