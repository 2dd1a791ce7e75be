import type { Address, Finding, Report } from '@gouji/core';
import { figureText, type SumLine, writtenSum } from '@gouji/core/messages';
import type { Line } from '../line/line.js';
import type { Look } from '../look.js';
import { contentOf } from '../table/cell-text.js';
import { type Lit, litBy } from '../table/lit.js';
import { type FigureRow, figureLines } from './figures.js';
import { whereOf } from './where.js';

/** The sum of a finding written out, an addend a line: its figure, its line in the source, its name. */
export function sumLines(finding: Finding, report: Report, edited: ReadonlySet<Address>, look: Look): Line[] {
  const sum = writtenSum(finding, report, look.words);
  if (sum === null) return [];
  const lit = litBy(finding);
  const parts = [...sum.left, ...sum.right].map((line) => partOf(line, lit, edited, look));
  const off: FigureRow = {
    sign: '',
    figure: '',
    line: '',
    name: look.screen.difference(figureText(sum.difference)),
    style: 'fault',
  };
  return figureLines([...parts, off], look);
}

function partOf(line: SumLine, { faults }: Lit, edited: ReadonlySet<Address>, look: Look): FigureRow {
  const { screen } = look;
  const { sign } = line;
  if (line.kind === 'total') return { sign, figure: figureText(line.value), line: '', name: '', style: 'strong' };
  if (line.kind === 'zeros') return { sign, figure: '0', line: '', name: screen.zeros(line.count), style: 'faint' };
  const { address, place } = line.cell;
  const isFault = faults.has(address);
  const changed = edited.has(address) ? `  * ${screen.marks.edited}` : '';
  return {
    sign,
    figure: contentOf(line.cell, look),
    line: whereOf(place, look),
    name: `${line.name}${isFault ? `  < ${screen.marks.fault}` : ''}${changed}`,
    style: isFault ? 'fault' : 'plain',
  };
}
