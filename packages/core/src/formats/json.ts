import { isUnread, type Unread } from './entry.js';
import type { Writer } from './writer.js';

/** The version of the JSON outputs; it grows only when a name changes its meaning or goes away. */
export const schemaVersion = 1;

/** Control characters that JSON lets stand raw but a terminal obeys, and line ends that JavaScript knows and JSON not. */
const unsafe = /[\u007f-\u009f\u2028\u2029]/g;

/** JSON in which nothing stands that a terminal obeys. */
export function escaped(json: string): string {
  return json.replace(unsafe, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A value as JSON of two spaces an indent, fit to stand `depth` levels deep. */
function indented(value: unknown, depth: number): string {
  return escaped(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

/** What a JSON format knows of its command. */
export interface JsonShape<Entry> {
  record(entry: Exclude<Entry, Unread>): object;
  /** Members that follow `reports` and `problems`, taken when the run is over. */
  totals?(problems: number): object;
}

/** `{ schemaVersion, reports, problems, …totals }`, written report by report; the same bytes as if written at once. */
export function jsonWriter<Entry extends object>({ record, totals }: JsonShape<Entry>): Writer<Entry | Unread> {
  const problems: object[] = [];
  let before = '\n    ';
  return {
    open: () => `{\n  "schemaVersion": ${schemaVersion},\n  "reports": [`,
    entry(entry) {
      if (isUnread(entry)) {
        problems.push(problemRecord(entry));
        return '';
      }
      const chunk = before + indented(record(entry as Exclude<Entry, Unread>), 2);
      before = ',\n    ';
      return chunk;
    },
    close() {
      const end = before.startsWith(',') ? '\n  ]' : ']';
      const members = Object.entries({ problems, ...totals?.(problems.length) });
      return `${end}${members.map(([name, value]) => `,\n  "${name}": ${indented(value, 1)}`).join('')}\n}\n`;
    },
  };
}

/** One line a report; an input that gave none has a line `{ source, problem: { kind, message } }`. */
export function ndjsonWriter<Entry extends object>({ record }: JsonShape<Entry>): Writer<Entry | Unread> {
  return {
    open: () => '',
    entry(entry) {
      const value = isUnread(entry) ? entry : record(entry as Exclude<Entry, Unread>);
      return `${escaped(JSON.stringify(value))}\n`;
    },
    close: () => '',
  };
}

function problemRecord({ source, problem }: Unread): object {
  return { source, kind: problem.kind, message: problem.message };
}
