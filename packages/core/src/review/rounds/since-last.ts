import type { Report } from '../../grammar/report.js';
import type { CheckedReport } from '../../rules/check.js';
import type { Finding, RuleId } from '../../rules/rules.js';
import { findingKey } from '../finding-key.js';
import type { LastFinding, LastReport } from './last-round.js';

/** `new`: the last round has it not; `open`: it is as it was; `changed`: it is still there, with other figures. */
export type Standing = 'new' | 'open' | 'changed';

/** What became of a report's findings since the last round. */
export interface SinceLast {
  /** Of every finding of this round. */
  readonly standings: ReadonlyMap<Finding, Standing>;
  readonly fixed: readonly LastFinding[];
  /** Gone, but not for certain mended: the rule did not judge this time, or what it would judge cannot be read. */
  readonly untold: readonly LastFinding[];
}

/**
 * Compares a report with how it was judged before, null for one that was not there. A finding is the same by its key;
 * what is left over of both rounds is taken together where the same rule speaks of a cell that both have.
 */
export function sinceLast(last: LastReport | null, checked: CheckedReport): SinceLast {
  const standings = new Map<Finding, Standing>(checked.findings.map((finding) => [finding, 'new']));
  const gone = withoutSame(last?.findings ?? [], checked.findings, standings);
  const left = withoutChanged(gone, standings);
  const canTell = certainty(checked);
  return {
    standings,
    fixed: left.filter(canTell),
    untold: left.filter((finding) => !canTell(finding)),
  };
}

/** Pairs findings of the same key, each with one other. */
function withoutSame(
  before: readonly LastFinding[],
  now: readonly Finding[],
  standings: Map<Finding, Standing>,
): LastFinding[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of now.toReversed()) {
    const key = findingKey(finding);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [finding]);
    else same.push(finding);
  }
  return before.filter(({ key }) => {
    const same = byKey.get(key)?.pop();
    if (same !== undefined) standings.set(same, 'open');
    return same === undefined;
  });
}

/** Pairs what is left where rule and a cell are the same, each with one other. */
function withoutChanged(before: readonly LastFinding[], standings: Map<Finding, Standing>): LastFinding[] {
  const come = new Map<string, Set<Finding>>();
  for (const [finding, standing] of standings) {
    if (standing !== 'new') continue;
    for (const { address } of finding.cells) {
      const subject = `${finding.rule} ${address}`;
      come.set(subject, (come.get(subject) ?? new Set()).add(finding));
    }
  }
  return before.filter(({ rule, cells }) => {
    for (const address of cells) {
      for (const finding of come.get(`${rule} ${address}`) ?? []) {
        if (standings.get(finding) !== 'new') continue;
        standings.set(finding, 'changed');
        return false;
      }
    }
    return true;
  });
}

/** Whether a finding that is not there any longer has been mended for certain. */
function certainty({ report, judgedBy, notAssessable }: CheckedReport): (finding: LastFinding) => boolean {
  const judged = new Set<string>(judgedBy);
  const unread = unreadCells(report);
  const unclear = new Map(
    notAssessable.map(({ table, rules, cells }) => [
      table as string,
      { rules: new Set<RuleId>(rules), cells: new Set<string>(cells.map(({ address }) => address)) },
    ]),
  );
  return ({ rule, cells }) => {
    if (!judged.has(rule)) return false;
    return !cells.some((address) => {
      const gaps = unclear.get(address.slice(0, address.indexOf('.')));
      return unread.has(address) || (gaps?.rules.has(rule as RuleId) === true && gaps.cells.has(address));
    });
  };
}

/** The cells that could not be read; all of a table that is not there. */
function unreadCells({ tables }: Report): { has(address: string): boolean } {
  const read = new Set<string>();
  for (const table of Object.values(tables)) {
    for (const { address, state } of table.cells) if (state !== 'absent') read.add(address);
  }
  return { has: (address) => !read.has(address) };
}
