import type { Words } from '../messages/words.js';
import type { Severity } from '../rules/finding.js';
import type { RuleId } from '../rules/rules.js';
import { controlPicture } from './control-picture.js';
import { goneOf } from './corrections/gone.js';
import { type CorrectionRecord, correctionRecords } from './corrections/record.js';
import { unsureOf } from './corrections/unsure.js';
import { type CheckEntry, isUnread } from './entry.js';
import type { Writer } from './writer.js';

type Command = 'error' | 'warning' | 'notice';

const commands: Readonly<Record<Severity, Command>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Findings as workflow commands of GitHub Actions, which shows them beside the lines of the files: a line each. What a
 * reviewer has dismissed is left out.
 */
export function githubWriter(words: Words): Writer<CheckEntry> {
  return {
    open: () => '',
    entry(entry) {
      if (isUnread(entry)) {
        const { source, problem } = entry;
        return command('error', { ...file(source), title: words.corrections.unread }, problem.message);
      }
      const open = correctionRecords(entry, words).filter(({ decision }) => decision !== 'dismissed');
      const findings = open.map((record) => annotation(record, words));
      const title = words.corrections.unsure;
      const unsure = unsureOf(entry, words).map((text) => command('notice', { ...file(entry.source), title }, text));
      const gone = goneOf(entry.since, words).flatMap((one) =>
        one.findings.map(({ message }) => command('notice', { ...file(entry.source), title: one.title }, message)),
      );
      return [...findings, ...gone, ...unsure].join('');
    },
    close: () => '',
  };
}

function annotation(record: CorrectionRecord, words: Words): string {
  const { severity, rule, source, line, place, message, remedy, since } = record;
  const told = place === '' ? message : `${place}${words.lang === 'zh' ? '：' : ': '}${message}`;
  const { columns, standings } = words.corrections;
  const title = `${rule} ${words.rules[rule as RuleId].title}`;
  const standing = since === null ? '' : `\n${columns.since}: ${standings[since]}`;
  return command(
    commands[severity],
    { ...file(source), ...(line === null ? {} : { line }), title },
    `${told}${standing}\n${remedy}`,
  );
}

/** A report that came through standard input has no file. */
function file(source: string): { readonly file?: string } {
  return source === '-' ? {} : { file: source };
}

function command(name: Command, properties: Readonly<Record<string, string | number>>, message: string): string {
  const told = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${told.join(',')}::${data(message)}\n`;
}

/** What a command's text escapes, so that it stays one line and no line of a report becomes a command. */
function data(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replace(/\r\n?|\n/g, '%0A')
    .replace(/\p{Cc}/gu, controlPicture);
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
