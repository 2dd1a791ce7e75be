import type { RuleId, Severity, Suggestion } from '@gouji/core';
import { rules } from '@gouji/core/prose';
import type { ListFormat, ReportFormat } from '../ports.js';
import type { Entry, ReportId } from './desk.js';
import { suggestionsOn } from './findings.js';
import type { Filter, Model } from './model.js';
import { remembered } from './remembered.js';
import { currentFinding, currentReport } from './standing.js';

/** One entry of a list to choose from. */
export type Choice =
  | { readonly kind: 'filter'; readonly filter: Partial<Filter>; readonly isOn: boolean }
  | { readonly kind: 'list'; readonly format: ListFormat }
  | { readonly kind: 'report'; readonly format: ReportFormat }
  | { readonly kind: 'beside'; readonly report: ReportId | null; readonly isOn: boolean }
  | { readonly kind: 'suggestion'; readonly suggestion: Suggestion };

const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];
const standings = ['open', 'decided'] as const satisfies readonly Filter['standing'][];

/** What the list over the sheet offers, in its order; empty where no list is open. */
export function choicesOf(model: Model): readonly Choice[] {
  switch (model.overlay?.kind) {
    case 'filter':
      return filters(model);
    case 'export':
      return exports(model);
    case 'beside':
      return others(model);
    case 'suggestions':
      return suggestions(model);
    default:
      return [];
  }
}

/** What is chosen a second time is taken back. */
function filters({ filter, entries }: Model): Choice[] {
  return [
    ...severities.map((severity) => choice({ severity }, filter.severity === severity)),
    ...standings.map((standing) => choice({ standing }, filter.standing === standing)),
    ...rulesFound(entries).map((rule) => choice({ rule }, filter.rule === rule)),
  ];
}

function choice(filter: Partial<Filter>, isOn: boolean): Choice {
  return { kind: 'filter', filter, isOn };
}

/** The rules that have found anything, in their order. */
const rulesFound: (entries: readonly Entry[]) => readonly RuleId[] = remembered((entries) => {
  const found = new Set<RuleId>();
  for (const entry of entries) {
    if (entry.kind === 'report') for (const { rule } of entry.checked.findings) found.add(rule);
  }
  return rules.map(({ id }) => id).filter((id) => found.has(id));
});

function exports(model: Model): Choice[] {
  const lists = (['xlsx', 'markdown', 'csv'] as const).map((format): Choice => ({ kind: 'list', format }));
  const reports = (['markdown', 'text'] as const).map((format): Choice => ({ kind: 'report', format }));
  return currentReport(model) === null ? lists : [...lists, ...reports];
}

/** The other reports on the desk: those of the same body first, the latest year first. */
function others(model: Model): Choice[] {
  const own = currentReport(model);
  const beside = model.sheets.find((sheet) => sheet.kind === 'table')?.beside ?? null;
  const reports = model.entries.filter((entry) => entry.kind === 'report' && entry.id !== own?.id);
  const isSame = (entry: Entry) => entry.kind === 'report' && entry.body === own?.body;
  const year = (entry: Entry) => (entry.kind === 'report' ? (entry.read.report.year ?? 0) : 0);
  const same = own?.body == null ? [] : reports.filter(isSame).sort((a, b) => year(b) - year(a));
  const rest = reports.filter((entry) => !same.includes(entry));
  const chosen = [...same, ...rest].map(({ id }): Choice => ({ kind: 'beside', report: id, isOn: id === beside }));
  return beside === null ? chosen : [{ kind: 'beside', report: null, isOn: false }, ...chosen];
}

function suggestions(model: Model): Choice[] {
  const report = currentReport(model);
  const finding = currentFinding(model);
  if (report === null || finding === null) return [];
  return suggestionsOn(report, finding.finding).map((suggestion) => ({ kind: 'suggestion', suggestion }));
}
