import { messageOf } from '../../messages/sentences.js';
import type { Words } from '../../messages/words.js';
import { compared } from '../../rollup/compared.js';
import { gapsOf } from '../../rollup/gaps.js';
import type { RolledUp } from './rolled-up.js';
import { rollUpWordsOf } from './words/rollup-words-of.js';

/** A heading of the account with its lines. */
export interface Chapter {
  readonly part: 'bodies' | 'missing' | 'doubled' | 'leftOut' | 'gaps' | 'findings' | 'unread';
  readonly heading: string;
  readonly lines: readonly string[];
}

/** So many cells are named in a line; of more it is told how many there are. */
const most = 6;

/** Who is in the sums and who is not, what is lacking, and what was found; only what there is. */
export function accountOf({ rollup, findings, options, roster, unread }: RolledUp, words: Words): Chapter[] {
  const own = rollUpWordsOf(words.lang);
  const { members, missing, doubled, leftOut, edition, against } = rollup;
  const counts = compared(rollup, options.blankAsZero);
  const told = findings.filter(({ rule }) => rule === 'rollup/sum').map((finding) => messageOf(finding, words));
  const chapters: Chapter[] = [
    {
      part: 'bodies',
      heading: own.bodies,
      lines: members.map(({ body, isOffice, source }) => own.of(isOffice ? body + own.office : body, source)),
    },
    { part: 'missing', heading: own.missing, lines: missing },
    {
      part: 'doubled',
      heading: own.doubled,
      lines: doubled.map(({ body, sources }) => own.of(body, own.list(sources))),
    },
    {
      part: 'leftOut',
      heading: own.leftOut,
      lines: [
        ...leftOut.map(({ source, body, year, reason }) =>
          own.of(source, own.because(own.inYear(body ?? own.noBody, year), own.reasons[reason])),
        ),
        ...(roster?.repeated ?? []).map(({ name, first, line }) => own.repeated(name, first, line)),
      ],
    },
    {
      part: 'gaps',
      heading: own.gaps,
      lines: gapsOf(rollup).map(({ body, reason, cells }) => {
        const names = cells.slice(0, most).map(({ address }) => words.cell(address, edition));
        return own.of(own.because(body, own.lacks[reason]), own.cells(names, cells.length));
      }),
    },
    {
      part: 'findings',
      heading: own.findings,
      lines: counts === null || against === null ? [] : [own.compared(against.source, counts), ...told],
    },
    {
      part: 'unread',
      heading: own.unread,
      lines: unread.map(({ source, problem }) => own.of(source, problem.message)),
    },
  ];
  return chapters.filter(({ lines }) => lines.length > 0);
}

/** How many sums are not whole. */
export function incompleteCells({ totals }: RolledUp['rollup']): number {
  return totals.filter(({ lacking }) => lacking.length > 0).length;
}
