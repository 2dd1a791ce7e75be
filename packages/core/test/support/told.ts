import type { CheckedReport } from '../../src/rules/check.js';
import type { CheckOptions } from '../../src/rules/check-options.js';
import { checkWithProse } from '../../src/rules/check-with-prose.js';
import { built, type Changes } from './built-report.js';

/** All that is said of a report, a line a finding: `error cells/number applications.received.total`. */
export function told(changes: Changes, options?: CheckOptions): string[] {
  return lines(checkWithProse(built(changes), options));
}

/** A sum is told by the cell of its total; other findings by all their cells. */
export function lines({ findings }: Pick<CheckedReport, 'findings'>): string[] {
  return findings.map(({ severity, rule, cells, equation }) =>
    [severity, rule, ...(equation?.right.slice(0, 1) ?? cells).map(({ address }) => address)].join(' '),
  );
}
