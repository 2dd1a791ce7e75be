import type { CommandName } from '../run/job.js';

/** The media types of the formats, as they are sent; a name stands for its format in `?format=`. */
export const mediaTypes = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type FormatName = keyof typeof mediaTypes;

/** The formats of each command; the first is the one for whoever asks for none. */
export const formatsOf = {
  check: ['json', 'ndjson', 'csv', 'markdown', 'html', 'xlsx'],
  extract: ['json', 'ndjson', 'csv'],
} as const satisfies Record<CommandName, readonly [FormatName, ...FormatName[]]>;

/** The media type without its parameters. */
export function bareType(format: FormatName): string {
  return mediaTypes[format].split(';', 1)[0] ?? '';
}
