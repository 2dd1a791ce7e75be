import type { Invocation, Notification, Run } from 'sarif';
import { version } from '../../../package.json';
import { doubtMessage } from '../../messages/sentences.js';
import type { Words } from '../../messages/words.js';
import { type CheckEntry, type CheckedEntry, isUnread } from '../entry.js';
import { escaped } from '../json.js';
import { leavesUnsure } from '../summary.js';
import type { Writer } from '../writer.js';
import { inFile, type Locating, locationOf } from './location.js';
import { messageText } from './message-text.js';
import { resultsOf } from './result.js';
import { descriptors } from './rule.js';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * Findings as SARIF 2.1.0, with the cells that take part as related locations and the rulebook as the rules' help.
 * What could not be read or judged are notifications of the run. Results are written as reports come.
 */
export function sarifWriter(words: Words): Writer<CheckEntry> {
  const notifications: Notification[] = [];
  let isSuccessful = true;
  let before = '\n';
  return {
    open: () => `{\n"$schema": "${schema}",\n"version": "2.1.0",\n"runs": [{\n${members(head(words))},\n"results": [`,
    entry(entry) {
      if (isUnread(entry)) {
        const { source, problem } = entry;
        isSuccessful = false;
        notifications.push({
          level: 'error',
          message: { text: messageText(problem.message) },
          ...inFile(source),
          descriptor: { id: problem.kind },
        });
        return '';
      }
      const locating = { source: entry.source, report: entry.checked.report, words };
      const results = resultsOf(entry, locating);
      notifications.push(...unsure(entry, locating));
      const chunk = results.map((result, at) => (at === 0 ? before : ',\n') + json(result)).join('');
      if (results.length > 0) before = ',\n';
      return chunk;
    },
    close() {
      const invocation: Invocation = { executionSuccessful: isSuccessful, toolExecutionNotifications: notifications };
      return `\n],\n${members({ invocations: [invocation] })}\n}]\n}\n`;
    },
  };
}

function head(words: Words): Omit<Run, 'results'> {
  const driver = { name: 'Gouji', version, semanticVersion: version, rules: descriptors(words) };
  return { tool: { driver }, language: words.lang === 'zh' ? 'zh-CN' : 'en', columnKind: 'utf16CodeUnits' };
}

/** Members of an object, a line each. */
function members(object: object): string {
  return Object.entries(object)
    .map(([name, value]) => `"${name}": ${json(value)}`)
    .join(',\n');
}

function json(value: unknown): string {
  return escaped(JSON.stringify(value));
}

/** What could not be read for certain, what could not be judged, and what of the last round may not be mended. */
function unsure(
  { source, checked: { report, notAssessable }, since }: CheckedEntry,
  locating: Locating,
): Notification[] {
  const { words } = locating;
  const doubts = report.doubts.filter(leavesUnsure).map(
    (doubt): Notification => ({
      level: 'note',
      message: { text: messageText(doubtMessage(doubt, words)) },
      locations: [locationOf(doubt.place, [], locating)],
      descriptor: { id: doubt.kind },
    }),
  );
  const gaps = notAssessable.map(
    (item): Notification => ({
      level: 'note',
      message: { text: words.notAssessable(item) },
      ...inFile(source),
      descriptor: { id: 'not-assessable' },
    }),
  );
  const { gone } = words.corrections;
  const untold = (since?.untold ?? []).map(
    ({ rule, message }): Notification => ({
      level: 'note',
      message: { text: messageText(`${gone.untold}\n${message}`) },
      ...inFile(source),
      associatedRule: { id: rule },
      descriptor: { id: 'not-told-mended' },
    }),
  );
  return [...doubts, ...gaps, ...untold];
}
