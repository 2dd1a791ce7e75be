import { addToSummary, type CheckEntry, emptySummary, isUnread, SinceTally, type Writer } from '@gouji/core/formats';
import type { Words } from '@gouji/core/messages';
import { fold } from '@gouji/terminal';
import picocolors from 'picocolors';
import type { CliWords } from '../../words/words.js';
import type { Page } from './page.js';
import { isBrief, reportLines } from './report.js';

export interface Style {
  readonly columns: number | null;
  readonly color: boolean;
}

/** The output of `check` for people. Inputs that gave no report are only counted: standard error has told of them. */
export function prettyWriter(words: Words, cli: CliWords, { columns, color }: Style): Writer<CheckEntry> {
  const page: Page = { words, cli, columns, paint: picocolors.createColors(color) };
  const summary = emptySummary();
  const since = new SinceTally();
  let before: 'nothing' | 'line' | 'block' = 'nothing';
  return {
    open: () => '',
    entry(entry) {
      if (isUnread(entry)) {
        summary.problems += 1;
        return '';
      }
      const lines = reportLines(entry, page);
      addToSummary(summary, entry.checked);
      since.add(entry.since);
      const own = isBrief(entry) ? 'line' : 'block';
      const apart = before === 'block' || (before === 'line' && own === 'block') ? [''] : [];
      before = own;
      return text([...apart, ...lines]);
    },
    close() {
      const { paint } = page;
      const color = summary.errors > 0 ? paint.red : summary.warnings > 0 ? paint.yellow : paint.green;
      const counts = fold(cli.pretty.summary(summary), columns).map((line) => paint.bold(color(line)));
      const { counts: changes } = since;
      const sinceLast = changes === null ? [] : fold(words.corrections.sinceLast(changes), columns);
      const hint = summary.findings > 0 ? [paint.dim(cli.pretty.explainHint)] : [];
      return text([...(before === 'nothing' ? [] : ['']), ...counts, ...sinceLast, ...hint]);
    },
  };
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
