import type { Finding } from '@gouji/core';
import { type CheckedEntry, goneOf } from '@gouji/core/formats';
import { headed, labelled, margin, type Page } from './page.js';

type Since = CheckedEntry['since'];

/** What became of a finding since the last round. */
export function standingLines(finding: Finding, since: Since, page: Page): string[] {
  const standing = since?.standings.get(finding);
  if (standing === undefined) return [];
  const { columns, standings } = page.words.corrections;
  return labelled(page, margin.body, columns.since, standings[standing]);
}

/** What the last round found in a report and this one does not: a block for what is mended, one for what may not be. */
export function goneBlocks(since: Since, page: Page): string[][] {
  return goneOf(since, page.words).map(({ title, findings }) => {
    const sentences = findings.map(({ rule, message }) => `${rule}  ${message}`);
    return headed(title, sentences, page);
  });
}
