import type { Words } from '../../messages/words.js';
import { goneLines, sinceSentence } from '../corrections/gone.js';
import { unsureOf } from '../corrections/unsure.js';
import { type CheckEntry, type CheckedEntry, isUnread, type Unread } from '../entry.js';
import type { Writer } from '../writer.js';
import { xmlText } from '../xml-text.js';
import { type Case, casesOf } from './cases.js';

/**
 * Findings as JUnit has the results of tests: a suite for each report, in it a case for each rule that judged it. Errors
 * and warnings fail their case; notes, and what a reviewer has dismissed, only stand in it.
 */
export function junitWriter(words: Words): Writer<CheckEntry> {
  return {
    open: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gouji">\n',
    entry: (entry) => (isUnread(entry) ? unreadSuite(entry, words) : reportSuite(entry, words)),
    close: () => '</testsuites>\n',
  };
}

function reportSuite(entry: CheckedEntry, words: Words): string {
  const cases = casesOf(entry, words);
  const since = sinceSentence(entry.since, words);
  const told = [...(since === null ? [] : [since]), ...goneLines(entry.since, words), ...unsureOf(entry, words)];
  const counts = { failures: cases.filter(({ failures }) => failures.length > 0).length, errors: 0 };
  const skipped = cases.filter((one) => isSkipped(one)).length;
  return suite(entry.source, { tests: cases.length, ...counts, skipped }, [
    ...cases.map((one) => caseElement(one, entry.source)),
    ...(told.length === 0 ? [] : [element('system-out', {}, told.join('\n'))]),
  ]);
}

/** An input without a report: its one case, reading it, comes to an error. */
function unreadSuite({ source, problem }: Unread, { corrections }: Words): string {
  const error = element('error', { type: problem.kind, message: problem.message }, '');
  const counts = { tests: 1, failures: 0, errors: 1, skipped: 0 };
  return suite(source, counts, [element('testcase', { name: corrections.unread, classname: source }, [error])]);
}

function isSkipped({ failures, skipped }: Case): boolean {
  return failures.length === 0 && skipped !== null;
}

function caseElement(one: Case, source: string): string {
  const { rule, title, failures, skipped, output } = one;
  return element('testcase', { name: `${rule} ${title}`, classname: source }, [
    ...failures.map(({ type, message, text }) => element('failure', { type, message }, text)),
    ...(isSkipped(one) ? [element('skipped', { message: skipped ?? '' }, '')] : []),
    ...(output === '' ? [] : [element('system-out', {}, output)]),
  ]);
}

type Attributes = Readonly<Record<string, string | number>>;

function suite(name: string, counts: Attributes, children: readonly string[]): string {
  return `${element('testsuite', { name, ...counts }, children)}\n`;
}

/** An element with text, or with elements a line each. */
function element(name: string, attributes: Attributes, content: string | readonly string[]): string {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`);
  const within = typeof content === 'string' ? xmlText(content) : content.map((child) => `\n${child}`).join('');
  if (within === '') return `<${name}${told.join('')}/>`;
  return `<${name}${told.join('')}>${within}${typeof content === 'string' ? '' : '\n'}</${name}>`;
}

/** Line ends of an attribute are spaces to whoever reads it, unless they are written as characters. */
function attribute(text: string): string {
  return xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
