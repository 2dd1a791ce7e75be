import type { Apart, ReportBeside } from '@gouji/core/series';
import type { DeskReport } from './desk.js';
import type { Model } from './model.js';
import { yearsOf } from './years.js';

/** How a report stands to the other years of its body. */
export interface Compared {
  /** The reports that it was compared with; what was found stands with it. */
  readonly beside: readonly ReportBeside[];
  /** Those that were compared with it; what was found stands with them. */
  readonly elsewhere: readonly ReportBeside[];
  /** What keeps it from being compared; null where nothing does, or nothing is to be told. */
  readonly apart: Apart | null;
  /** Whether other years may still be read. */
  readonly isAwaited: boolean;
}

export function comparedOf({ entries, previous, reading }: Model, report: DeskReport): Compared {
  const { body, source, read } = report;
  const { beside, alone } = read;
  const isIt = (one: ReportBeside) => one.source === source && one.year === read.report.year;
  const elsewhere = body === null ? [] : yearsOf(entries, body).filter((one) => one.read.beside.some(isIt));
  const isAlone = beside.length + elsewhere.length === 0;
  // That a body has one report only is worth a word where others were named to compare it with.
  const isTold = isAlone && alone !== null && (previous.size > 0 || !['other-body', 'no-name'].includes(alone.kind));
  return {
    beside,
    elsewhere: elsewhere.map(besideOf),
    apart: isTold && reading.ended ? alone : null,
    isAwaited: isAlone && body !== null && !reading.ended,
  };
}

function besideOf({ source, read: { report } }: DeskReport): ReportBeside {
  return { source, agency: report.agency ?? '', year: report.year ?? 0 };
}
