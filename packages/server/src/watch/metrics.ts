import { Histogram } from './histogram.js';

type Labels = Readonly<Record<string, string | number>>;

/** A figure that is told when it is asked for. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  value(): number;
}

/** What the server counts, told in the text format of Prometheus. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #reports = new Map<string, number>();
  readonly #durations = new Map<string, Histogram>();
  readonly #gauges: Gauge[] = [];

  /** `route` is the pattern of a route, so that the number of labels is bounded. */
  countRequest(method: string, route: string, status: number, seconds: number): void {
    add(this.#requests, labelled({ method, route, status }), 1);
    const own = labelled({ route });
    const durations = this.#durations.get(own) ?? new Histogram();
    this.#durations.set(own, durations);
    durations.add(seconds);
  }

  /** `outcome` is `read`, or why nothing was. */
  countReports(command: string, outcome: string, count: number): void {
    add(this.#reports, labelled({ command, outcome }), count);
  }

  gauge(gauge: Gauge): void {
    this.#gauges.push(gauge);
  }

  text(): string {
    const durations = [...this.#durations].flatMap(([labels, histogram]) =>
      histogram.lines('gouji_request_duration_seconds', labels),
    );
    return [
      ...family('gouji_requests_total', 'counter', 'Requests answered.', this.#requests),
      '# HELP gouji_request_duration_seconds Time until an answer begins.',
      '# TYPE gouji_request_duration_seconds histogram',
      ...durations,
      ...family('gouji_reports_total', 'counter', 'Reports read, and inputs that gave none.', this.#reports),
      ...this.#gauges.flatMap(({ name, help, value }) => family(name, 'gauge', help, new Map([['', value()]]))),
      '',
    ].join('\n');
  }
}

function add(counts: Map<string, number>, labels: string, count: number): void {
  counts.set(labels, (counts.get(labels) ?? 0) + count);
}

function family(name: string, type: string, help: string, values: ReadonlyMap<string, number>): string[] {
  const lines = [...values].map(([labels, value]) => `${name}${labels} ${value}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines];
}

function labelled(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(String(value))}"`);
  return `{${pairs.join(',')}}`;
}

function escaped(value: string): string {
  return value.replace(/[\\"\n]/g, (char) => (char === '\n' ? '\\n' : `\\${char}`));
}
