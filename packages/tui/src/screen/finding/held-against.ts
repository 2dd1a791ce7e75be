import type { Cell, Finding, Report } from '@gouji/core';
import { besideName, cellName, figureText } from '@gouji/core/messages';
import { prosePlaceOf } from '../../state/prose-place.js';
import type { Line } from '../line/line.js';
import type { Look } from '../look.js';
import { contentOf } from '../table/cell-text.js';
import { type FigureRow, figureLines } from './figures.js';
import { whereOf } from './where.js';

/** As many cells of one report are told. */
const most = 7;

/**
 * What a finding without a sum holds against each other: the sentence with its line and the cells that it was read as,
 * and the cells of another year. None for a finding that is about cells of its own report alone.
 */
export function heldAgainst(finding: Finding, report: Report, look: Look): Line[] {
  const { beside = [], equation } = finding;
  const prose = prosePlaceOf(finding);
  if (equation !== null || (prose === null && beside.length === 0)) return [];
  const own = prose === null ? [] : proseRows(finding, report, look);
  const others = beside.slice(0, most).map((cell): FigureRow => {
    const { place, report: other } = cell;
    const line = [look.screen.year(other.year), whereOf(place, look)].join(' ').trim();
    return { ...rowOf(cell, look), line, name: besideName(cell, look.words) };
  });
  return figureLines([...own, ...others], look);
}

/** What the sentence states, then the reading taken of it, cell by cell. */
function proseRows({ actual, place, cells, beside }: Finding, report: Report, look: Look): FigureRow[] {
  const { screen } = look;
  // Beside another year the sentence states a growth, which is no figure of a cell.
  const stated = actual === null || beside !== undefined ? '' : figureText(actual);
  const shown = cells.slice(0, most);
  const rows = shown.map((cell, at): FigureRow => {
    return { ...rowOf(cell, look), sign: at === 0 ? '' : '+', name: cellName(cell.address, report, look.words) };
  });
  const values = cells.flatMap(({ value }) => value ?? []);
  const isWhole = cells.length > 1 && shown.length === cells.length && values.length === cells.length;
  const sum = values.reduce((whole, value) => whole + value, 0);
  const total = { sign: '=', figure: figureText(sum), line: '', name: '', style: 'strong' } as const;
  return [
    { sign: '', figure: stated, line: whereOf(place, look), name: screen.stated, style: 'fault' },
    ...rows,
    ...(isWhole ? [total] : []),
  ];
}

function rowOf(cell: Cell, look: Look): FigureRow {
  return { sign: '', figure: contentOf(cell, look), line: whereOf(cell.place, look), name: '', style: 'plain' };
}
