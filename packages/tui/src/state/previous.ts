import { bodyKey, type YearRecord } from '@gouji/core/series';
import type { DeskReport } from './desk.js';
import type { Model } from './model.js';
import { type Affected, judgedAnew, triedAnew, yearsOf } from './years.js';

/** The model with reports of last year that were named: those of their bodies are judged beside them. */
export function previousRead(model: Model, records: readonly YearRecord[]): Model {
  const come = new Map<string, YearRecord[]>();
  for (const record of records) {
    const body = bodyKey(record.agency, model.settings.renamed);
    come.set(body, [...(come.get(body) ?? []), record]);
  }
  const previous = new Map(model.previous);
  for (const [body, own] of come) previous.set(body, [...(previous.get(body) ?? []), ...own]);
  const affected = Array.from(come, ([body, own]): Affected => {
    return {
      years: yearsOf(model.entries, body),
      isAffected: (report) => own.some((record) => isNear(record, report)),
    };
  });
  const next = { ...model, previous };
  return { ...next, entries: triedAnew(judgedAnew(model.entries, affected, next), affected, next) };
}

function isNear({ year }: YearRecord, { read: { report } }: DeskReport): boolean {
  return report.year !== null && Math.abs(report.year - year) <= 1;
}
