import { apartMessage } from '../../messages/apart.js';
import { messageOf } from '../../messages/sentences.js';
import { grouped } from '../../messages/told-order.js';
import type { Words } from '../../messages/words.js';
import { isUnread } from '../entry.js';
import { markdownTable, markdownText } from '../markdown-text.js';
import type { Writer } from '../writer.js';
import { textBar } from './bar.js';
import { type ComparedEntry, type ComparedYears, type CompareEntry, comparisonsOf } from './entry.js';
import { changeRow } from './rows.js';
import { compareWordsOf } from './words/compare-words-of.js';

/** The comparison as a document: for each body a table of changes with bars, and what does not fit. */
export function compareMarkdown(words: Words): Writer<CompareEntry> {
  const own = compareWordsOf(words.lang);
  return {
    open: () => `# ${own.title}\n\n${own.about}\n`,
    entry: (entry) => (isUnread(entry) ? '' : `\n${blocks(entry, words).join('\n\n')}\n`),
    close: () => '',
  };
}

function blocks(entry: ComparedEntry, words: Words): string[] {
  const { source, checked, apart } = entry;
  const own = compareWordsOf(words.lang);
  const comparisons = comparisonsOf(entry);
  const agency = checked.report.agency ?? source;
  if (comparisons.length === 0) {
    const why = apart === undefined ? [] : [markdownText(apartMessage(apart, words.lang))];
    return [`## ${markdownText(agency)}`, ...why];
  }
  const findings = grouped(checked.findings).flat();
  return [
    ...comparisons.flatMap((compared) => tableOfChanges(agency, compared, words)),
    findings.length === 0 ? own.noFindings : `### ${own.findings}`,
    ...(findings.length === 0
      ? []
      : [
          findings
            .map((one) => `- ${words.severities[one.severity]} \`${one.rule}\`  ${markdownText(messageOf(one, words))}`)
            .join('\n'),
        ]),
  ];
}

function tableOfChanges(agency: string, { earlier, later, shown }: ComparedYears, words: Words): string[] {
  const own = compareWordsOf(words.lang);
  const { figure, change, growth, bar } = own.columns;
  const rows = shown.map((one) => {
    const row = changeRow(one, words);
    return [markdownText(row.name), row.before, row.after, row.change, row.growth, textBar(one)];
  });
  return [
    `## ${markdownText(own.heading(agency, earlier.year, later.year))}`,
    markdownText(own.sources(earlier.source, later.source)),
    markdownTable([figure, own.year(earlier.year), own.year(later.year), change, growth, bar], rows),
  ];
}
