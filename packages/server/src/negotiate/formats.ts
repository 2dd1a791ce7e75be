import type { CommandName } from './commands.js';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The media types of the formats, as they are sent; a name stands for its format in `?format=`. */
export const mediaTypes = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: word,
  sarif: 'application/sarif+json',
  junit: 'application/xml; charset=utf-8',
  github: 'text/plain; charset=utf-8',
} as const;

export type FormatName = keyof typeof mediaTypes;

/** The formats of each command; the first is the one for whoever asks for none. */
export const formatsOf = {
  check: ['json', 'ndjson', 'csv', 'markdown', 'html', 'xlsx', 'docx', 'sarif', 'junit', 'github'],
  extract: ['json', 'ndjson', 'csv'],
  compare: ['json', 'ndjson', 'markdown', 'html'],
} as const satisfies Record<CommandName, readonly [FormatName, ...FormatName[]]>;

/** The media types of the blank form; the first is the one for whoever asks for none. */
export const templateTypes = {
  docx: word,
  markdown: mediaTypes.markdown,
  text: 'text/plain; charset=utf-8',
} as const;

export type TemplateFormat = keyof typeof templateTypes;

/** The media type without its parameters. */
export function bareType(format: FormatName): string {
  return bare(mediaTypes[format]);
}

/** A media type without its parameters. */
export function bare(type: string): string {
  return type.split(';', 1)[0] ?? '';
}
