import type { Finding } from '@gouji/core';
import type { DeskFinding, DeskReport, Entry } from './desk.js';
import { findingsOf, isDecided } from './findings.js';
import type { Filter, Model } from './model.js';
import type { SortOrder } from './sort-order.js';
import { tallyOf } from './tally.js';

/** The filter that lets everything through. */
export const noFilter: Filter = { severity: null, rule: null, standing: 'all' };

export function isFiltered({ severity, rule, standing }: Filter): boolean {
  return severity !== null || rule !== null || standing !== 'all';
}

function passes(report: DeskReport, finding: Finding, { severity, rule, standing }: Filter): boolean {
  if (severity !== null && finding.severity !== severity) return false;
  if (rule !== null && finding.rule !== rule) return false;
  return standing === 'all' || isDecided(report, finding) === (standing === 'decided');
}

/** The last list made for each report: a filter is changed seldom. */
const lists = new WeakMap<DeskReport, { readonly filter: Filter; readonly list: readonly DeskFinding[] }>();

/** The findings of a report that the filter lets through, in the order in which they are told. */
export function shownFindings(report: DeskReport, filter: Filter): readonly DeskFinding[] {
  if (!isFiltered(filter)) return findingsOf(report.checked);
  const known = lists.get(report);
  if (known !== undefined && known.filter === filter) return known.list;
  const list = findingsOf(report.checked).filter(({ finding }) => passes(report, finding, filter));
  lists.set(report, { filter, list });
  return list;
}

interface ShownEntries {
  readonly filter: Filter;
  readonly sort: SortOrder;
  readonly list: readonly Entry[];
}

const entries = new WeakMap<readonly Entry[], ShownEntries>();

/** The reports that have a finding which the filter lets through, sorted; without a filter, every input. */
export function shownEntries(model: Pick<Model, 'entries' | 'filter' | 'sort'>): readonly Entry[] {
  const { filter, sort } = model;
  const known = entries.get(model.entries);
  if (known !== undefined && known.filter === filter && known.sort === sort) return known.list;
  const kept = isFiltered(filter) ? model.entries.filter((entry) => hasShown(entry, filter)) : model.entries;
  const list = sort === 'given' ? kept : [...kept].sort(comparisons[sort]);
  entries.set(model.entries, { filter, sort, list });
  return list;
}

function hasShown(entry: Entry, filter: Filter): boolean {
  return entry.kind === 'report' && entry.checked.findings.some((finding) => passes(entry, finding, filter));
}

const collator = new Intl.Collator('zh');

/** Where two are equal they stay as given. */
const comparisons: Readonly<Record<Exclude<SortOrder, 'given'>, (one: Entry, other: Entry) => number>> = {
  name: (one, other) => collator.compare(nameOf(one), nameOf(other)),
  errors: (one, other) => errorsOf(other) - errorsOf(one),
  open: (one, other) => openIn(other) - openIn(one),
};

/** The body that reports, or the input where that is not known. */
export function nameOf(entry: Entry): string {
  return (entry.kind === 'report' ? entry.read.report.agency : null) ?? entry.source;
}

function errorsOf(entry: Entry): number {
  return entry.kind === 'report' ? tallyOf(entry).severities.error : 0;
}

export function openIn(entry: Entry): number {
  return entry.kind === 'report' ? tallyOf(entry).open : 0;
}
