export { type Command, type CommandId, commands, type Group, groups, type Where } from './keys/commands.js';
export type { KeyPress, NamedKey } from './keys/key-press.js';
export type {
  Arrival,
  Clipboard,
  Clock,
  Export,
  ExportOutcome,
  Exports,
  ListFormat,
  Loaded,
  Outcome,
  ReportFormat,
  Reports,
  Reread,
  ReviewedReport,
  ReviewOptions,
  ReviewPorts,
  SessionOpened,
  SessionStore,
  Settings,
} from './ports.js';
export { type Review, review } from './review.js';
export type { ReviewTerminal } from './runner/terminal.js';
export type { TerminalInput, TerminalOutput } from './screen/terminal/streams.js';
export type { BothLanguages } from './words/both-languages.js';
