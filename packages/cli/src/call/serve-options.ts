import type { OptionSpec } from './option-spec.js';

/**
 * What `serve` can be told, each by an option or by a variable of the environment; the option wins. A number lies
 * between `least` and `most`, both included; the server has a default for what is not told.
 */
export const serveOptions = {
  port: { flag: '--port', value: 'PORT', env: 'GOUJI_PORT', number: { least: 0, most: 65_535, standard: 8080 } },
  host: { flag: '--host', value: 'ADDRESS', env: 'GOUJI_HOST', standard: '127.0.0.1' },
  tokenFile: { flag: '--token-file', value: 'FILE', env: 'GOUJI_TOKEN_FILE' },
  origin: { flag: '--origin', value: 'ORIGIN', env: 'GOUJI_ORIGINS', list: true },
  workers: { flag: '--workers', value: 'N', env: 'GOUJI_WORKERS', number: { least: 1, most: 256 } },
  timeLimit: {
    flag: '--time-limit',
    value: 'SECONDS',
    env: 'GOUJI_TIME_LIMIT',
    number: { least: 1, most: 3600, standard: 10 },
  },
  memoryLimit: {
    flag: '--memory-limit',
    value: 'MB',
    env: 'GOUJI_MEMORY_LIMIT',
    number: { least: 32, most: 65_536, standard: 512 },
  },
  queue: { flag: '--queue', value: 'N', env: 'GOUJI_QUEUE', number: { least: 1, most: 100_000, standard: 256 } },
  maxFiles: {
    flag: '--max-files',
    value: 'N',
    env: 'GOUJI_MAX_FILES',
    number: { least: 1, most: 10_000, standard: 200 },
  },
  maxReport: {
    flag: '--max-report',
    value: 'MIB',
    env: 'GOUJI_MAX_REPORT',
    number: { least: 1, most: 64, standard: 16 },
  },
  maxBody: { flag: '--max-body', value: 'MIB', env: 'GOUJI_MAX_BODY', number: { least: 1, most: 1024, standard: 64 } },
  patience: {
    flag: '--patience',
    value: 'SECONDS',
    env: 'GOUJI_PATIENCE',
    number: { least: 1, most: 3600, standard: 30 },
  },
} as const satisfies Record<string, OptionSpec>;

export type ServeOption = keyof typeof serveOptions;

/** What was told of each, as it was written; a list by its values. */
export type ServeGiven = Readonly<Partial<Record<ServeOption, string | readonly string[]>>>;
