/** A line of the log. It tells of requests and of the server, never what reports say or are called. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [fact: string]: string | number | boolean | null | undefined;
}

/** A line of JSON, with the time first. */
export function logText(line: LogLine, time: Date): string {
  return `${JSON.stringify({ time: time.toISOString(), ...line })}\n`;
}
