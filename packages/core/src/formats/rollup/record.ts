import { adviceOf, basisOf, messageOf } from '../../messages/sentences.js';
import type { Words } from '../../messages/words.js';
import { compared } from '../../rollup/compared.js';
import type { Total } from '../../rules/rollup/roll-up.js';
import type { Finding } from '../../rules/rules.js';
import { lineOf } from '../../source/place.js';
import { schemaVersion } from '../json.js';
import { incompleteCells } from './account.js';
import type { RolledUp } from './rolled-up.js';
import { rollUpWordsOf } from './words/rollup-words-of.js';

export type RollUpRecord = ReturnType<typeof rollUpRecord>;

/** A roll-up as JSON has it: sentences in one language, everything else without any. */
export function rollUpRecord({ rollup, findings, options, roster, unread }: RolledUp, words: Words) {
  const { year, edition, government, members, missing, doubled, leftOut, totals, against } = rollup;
  const own = rollUpWordsOf(words.lang);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    schemaVersion,
    year,
    edition,
    government,
    bodies: members.map(({ body, source, isOffice }) => ({ body, source, office: isOffice })),
    missing,
    doubled,
    leftOut: leftOut.map((one) => ({ ...one, message: own.reasons[one.reason] })),
    roster: roster === null ? null : { bodies: roster.names.length, repeated: roster.repeated },
    cells: totals.map((total) => cellRecord(total, edition, words)),
    against: against && { source: against.source, ...compared(rollup, options.blankAsZero) },
    findings: findings.map((finding) => findingRecord(finding, edition, words)),
    problems: unread.map(({ source, problem }) => ({ source, kind: problem.kind, message: problem.message })),
    summary: {
      bodies: members.length,
      incomplete: incompleteCells(rollup),
      findings: findings.length,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      problems: unread.length,
    },
  };
}

function cellRecord({ cell, value, addends, lacking }: Total, edition: RolledUp['rollup']['edition'], words: Words) {
  const { address, table, row, column } = cell;
  return {
    address,
    name: words.cell(address, edition),
    table,
    row: row.key,
    column: column.key,
    value,
    complete: value !== null && lacking.length === 0,
    bodies: addends.length,
    /** What the government's own office gives to it. */
    office: addends.find(({ member }) => member.isOffice)?.value ?? null,
    lacking,
  };
}

function findingRecord(finding: Finding, edition: RolledUp['rollup']['edition'], words: Words) {
  const { rule, severity, cells, expected, actual, difference, place } = finding;
  return {
    rule,
    severity,
    message: messageOf(finding, words),
    line: lineOf(place),
    cells: cells.map(({ address, value, raw, place }) => {
      return { address, name: words.cell(address, edition), value, raw, line: lineOf(place) };
    }),
    expected,
    actual,
    difference,
    addends: finding.rule === 'rollup/sum' ? finding.facts.addends : [],
    basis: basisOf(finding, words),
    advice: adviceOf(finding, words),
  };
}
