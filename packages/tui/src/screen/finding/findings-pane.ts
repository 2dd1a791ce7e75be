import { messageOf } from '@gouji/core/messages';
import type { Decision } from '@gouji/core/review';
import { padded, printable, widthOf } from '@gouji/terminal';
import type { DeskFinding } from '../../state/desk.js';
import { folded } from '../line/fit.js';
import { type Line, type Span, selected, span } from '../line/line.js';
import { listLines } from '../line/list.js';
import type { Room } from '../line/room.js';
import type { Look } from '../look.js';
import { whereOf } from './where.js';

/** The findings of a report that are to be shown. */
export interface FindingsData {
  readonly findings: readonly DeskFinding[];
  /** The chosen one; -1 for none. */
  readonly at: number;
  readonly decisionOn: (finding: DeskFinding) => Decision | null;
  /** Said where there is none. */
  readonly none: string;
}

/** How a decision shows: `[ ]` open, `[x]` confirmed, `[-]` dismissed; `"` is a note. */
const boxes = { open: '[ ]', confirmed: '[x]', dismissed: '[-]' } as const;

export function findingsPane(data: FindingsData, room: Room, look: Look): Line[] {
  const { findings, at } = data;
  if (findings.length === 0) {
    const lines = folded(data.none, room.width - 2, look.ambiguous, 'faint');
    return listLines(
      { count: lines.length, at: 0, row: (index) => [span('  '), ...(lines[index] ?? [])] },
      room,
      look.ambiguous,
    );
  }
  const widths = widthsOf(look);
  const row = (index: number): Line => {
    const finding = findings[index] as DeskFinding;
    const line = [span(index === at ? '> ' : '  '), ...rowSpans(finding, data.decisionOn(finding), widths, look)];
    return index === at ? selected(line) : line;
  };
  return listLines({ count: findings.length, at, row }, room, look.ambiguous);
}

interface Widths {
  readonly severity: number;
  readonly line: number;
}

function widthsOf({ words, screen, ambiguous }: Look): Widths {
  const severities = Object.values(words.severities).map((one) => widthOf(one, ambiguous));
  return { severity: Math.max(...severities), line: widthOf(screen.line(999), ambiguous) };
}

function rowSpans({ finding }: DeskFinding, decision: Decision | null, widths: Widths, look: Look): Span[] {
  const { words, ambiguous } = look;
  const status = decision?.status ?? 'open';
  const isOpen = status === 'open';
  const where = whereOf(finding.place, look);
  const told = printable(messageOf(finding, words));
  return [
    span(`${boxes[status]}${decision !== null && decision.note !== '' ? '"' : ' '} `, isOpen ? 'plain' : 'good'),
    span(padded(words.severities[finding.severity], widths.severity, ambiguous), isOpen ? finding.severity : 'faint'),
    span(`  ${padded(where, widths.line, ambiguous)}  `, 'faint'),
    span(told, isOpen ? 'plain' : 'faint'),
  ];
}
