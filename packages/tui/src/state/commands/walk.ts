import { only, refusal, told } from '../change.js';
import type { DeskFinding, DeskReport } from '../desk.js';
import { isDecided } from '../findings.js';
import { openedReport, toFinding } from '../go.js';
import type { Model } from '../model.js';
import { nameOf, openIn, shownEntries, shownFindings } from '../shown.js';
import { currentEntry, currentReport, sheetOf } from '../standing.js';
import type { Behaviour } from './behaviour.js';
import { anyOpen } from './needs.js';

type Direction = 1 | -1;

/** Where the reviewer stands among the findings of a report that are shown: -1 before the first. */
function standing(model: Model, list: readonly DeskFinding[]): { readonly at: number; readonly isOn: boolean } {
  const sheet = sheetOf(model);
  if (sheet.kind === 'reports') return { at: -1, isOn: false };
  const lit = list.findIndex(({ id }) => id === (sheet.kind === 'table' ? sheet.finding : sheet.cursor));
  if (lit >= 0) return { at: lit, isOn: true };
  // The one looked at has gone, or is filtered out: what stands in its place has the cursor of the findings.
  const below = model.sheets.find((one) => one.kind === 'findings');
  return { at: list.findIndex(({ id }) => id === below?.cursor), isOn: false };
}

/** The neighbour of the finding at hand in its report. */
function neighbour(model: Model, direction: Direction): DeskFinding | null {
  const report = currentReport(model);
  if (report === null) return null;
  const list = shownFindings(report, model.filter);
  const { at, isOn } = standing(model, list);
  return list[direction === 1 && !isOn ? Math.max(0, at) : at + direction] ?? null;
}

export function nextFinding(direction: Direction) {
  return {
    refusal: (model) =>
      neighbour(model, direction) === null ? refusal(direction === 1 ? 'last-already' : 'first-already', {}) : null,
    run(model) {
      const report = currentReport(model);
      const finding = neighbour(model, direction);
      return only(report === null || finding === null ? model : toFinding(model, report, finding));
    },
  } satisfies Behaviour;
}

interface Found {
  readonly report: DeskReport;
  readonly finding: DeskFinding;
  /** Whether the end was passed on the way. */
  readonly wrapped: boolean;
}

/** The next open finding: in the report at hand, then in the others as they are listed, then from the other end. */
function openFrom(model: Model, direction: Direction): Found | null {
  const entries = shownEntries(model);
  const own = openedReport(model) ?? currentEntry(model);
  const start = entries.findIndex(({ id }) => id === own?.id);
  const count = entries.length;
  for (let step = 0; step <= count; step++) {
    const index = start + direction * step;
    const report = entries[((index % count) + count) % count];
    if (report?.kind !== 'report' || openIn(report) === 0) continue;
    const finding = openWithin(model, report, direction, step === 0);
    if (finding !== null) return { report, finding, wrapped: index < 0 || index >= count || step === count };
  }
  return null;
}

/** The first open finding of a report in a direction: beyond the reviewer's own place, or from the report's end. */
function openWithin(model: Model, report: DeskReport, direction: Direction, isBeyond: boolean): DeskFinding | null {
  const list = shownFindings(report, model.filter);
  const { at, isOn } = isBeyond ? standing(model, list) : { at: direction === 1 ? -1 : list.length, isOn: true };
  const from = direction === 1 && !isOn ? Math.max(0, at) : at + direction;
  for (let index = from; index >= 0 && index < list.length; index += direction) {
    const finding = list[index];
    if (finding !== undefined && !isDecided(report, finding.finding)) return finding;
  }
  return null;
}

export function nextOpen(direction: Direction) {
  return {
    refusal: (model) =>
      anyOpen(model) ?? (openFrom(model, direction) === null ? refusal('none-matches-filter', {}) : null),
    run(model) {
      const found = openFrom(model, direction);
      if (found === null) return only(model);
      const { report, finding, wrapped } = found;
      const there = toFinding(model, report, finding);
      if (wrapped) return only(told(there, direction === 1 ? 'from-the-top' : 'from-the-bottom', {}));
      const isOther = report.id !== currentReport(model)?.id;
      return only(isOther ? told(there, 'moved-to-report', { report: nameOf(report) }) : there);
    },
  } satisfies Behaviour;
}
