import type { Address, Finding, Report } from '@gouji/core';
import { adviceOf, basisOf, messageOf, suggestionText } from '@gouji/core/messages';
import type { Decision } from '@gouji/core/review';
import { printable } from '@gouji/terminal';
import { folded } from '../line/fit.js';
import { emptyLine, type Line, type Style, span } from '../line/line.js';
import type { Look } from '../look.js';
import { heldAgainst } from './held-against.js';
import { sumLines } from './sum.js';

/** A finding with all that is to be said of it. */
export interface CardData {
  readonly finding: Finding;
  readonly decision: Decision | null;
  readonly report: Report;
  readonly edited: ReadonlySet<Address>;
}

/** The most corrections that are told; the list of them has all. */
const most = 3;

/**
 * What must hold, what was decided, what is wrong, the sum, what to do about it and by which clause. Beside the table
 * it is `brief`: a sum that is written out needs no sentence.
 */
export function cardLines(data: CardData, width: number, look: Look, brief = false): Line[] {
  const { finding, report, edited } = data;
  const { words, screen, ambiguous } = look;
  const part = (label: string, text: string, style: Style = 'plain'): Line[] =>
    labelled(label, text, style, width, look);
  const sum = sumLines(finding, report, edited, look);
  const held = heldAgainst(finding, report, look);
  const likeliest = finding.suggestions.slice(0, finding.suggestions[0]?.equals ?? 0);
  const heading = likeliest.length === 1 ? screen.likeliest : screen.possible;
  return [
    [
      span(words.severities[finding.severity], finding.severity),
      span(`  ${words.rules[finding.rule].title}`, 'strong'),
    ],
    ...decisionLines(data, width, look),
    ...(brief && sum.length > 0 ? [] : folded(printable(messageOf(finding, words)), width, ambiguous)),
    ...(sum.length > 0 && !brief ? [emptyLine] : []),
    ...sum,
    ...held,
    emptyLine,
    ...likeliest.slice(0, most).flatMap((one) => part(heading, printable(suggestionText(one, report, words)), 'good')),
    ...part(screen.advice, adviceOf(finding, words)),
    ...part(screen.basis, basisOf(finding, words), 'faint'),
    [span(finding.rule, 'faint')],
  ];
}

function decisionLines({ decision }: CardData, width: number, look: Look): Line[] {
  if (decision === null) return [];
  const { screen } = look;
  const { status, reason, note, by } = decision;
  const who = by === undefined ? '' : `  ${printable(by)}`;
  const told = reason === '' ? '' : `  ${screen.reason}: ${printable(reason)}`;
  return [
    ...(status === null ? [] : folded(`${screen.statuses[status]}${told}${who}`, width, look.ambiguous, 'good', 2)),
    ...(note === '' ? [] : labelled(screen.note, printable(note), 'plain', width, look)),
  ];
}

/** A sentence after a word that names it. */
function labelled(label: string, text: string, style: Style, width: number, { ambiguous }: Look): Line[] {
  const [first, ...rest] = folded(`${label}  ${text}`, width, ambiguous, style, 2);
  const own = first?.[0]?.text ?? '';
  if (!own.startsWith(label)) return [...(first === undefined ? [] : [first]), ...rest];
  return [[span(label, 'strong'), span(own.slice(label.length), style)], ...rest];
}
