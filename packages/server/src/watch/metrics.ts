import { Histogram } from './histogram.js';

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

  /** `method` and `route`, the pattern of a route, are names of ours: nothing in them needs to be escaped. */
  countRequest(method: string, route: string, status: number, seconds: number): void {
    add(this.#requests, `method="${method}",route="${route}",status="${status}"`, 1);
    let durations = this.#durations.get(route);
    if (durations === undefined) {
      durations = new Histogram();
      this.#durations.set(route, durations);
    }
    durations.add(seconds);
  }

  /** `outcome` is `read`, or why nothing was. */
  countReports(command: string, outcome: string, count: number): void {
    add(this.#reports, `command="${command}",outcome="${outcome}"`, count);
  }

  gauge(gauge: Gauge): void {
    this.#gauges.push(gauge);
  }

  text(): string {
    const durations = [...this.#durations].flatMap(([route, histogram]) =>
      histogram.lines('gouji_request_duration_seconds', `route="${route}"`),
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
  const lines = [...values].map(([labels, value]) =>
    labels === '' ? `${name} ${value}` : `${name}{${labels}} ${value}`,
  );
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines];
}
