import { messageOf } from '../../src/messages/sentences.js';
import { wordsOf } from '../../src/messages/words-of.js';
import { check } from '../../src/rules/check.js';
import { built, type Changes } from './built-report.js';

/** What is said of a report, in Chinese and then in English, a line a finding. */
export function sentences(changes: Changes): string {
  const { findings, notAssessable } = check(built(changes));
  const lines = (['zh', 'en'] as const).flatMap((lang) => {
    const words = wordsOf(lang);
    return [...findings.map((finding) => messageOf(finding, words)), ...notAssessable.map(words.notAssessable)];
  });
  return lines.join('\n');
}
