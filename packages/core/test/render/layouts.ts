import { cellALine, cellALinePadsApart } from './cell-a-line.js';
import { cutHeadedAgain, cutUnderHeadings } from './cut.js';
import { linesApart, linesTight } from './lines.js';
import { markdownAtEnd, markdownGrid, pipeHardSpace, pipeOnlyHardSpace, pipeOpening, pipePlain } from './pipe.js';
import type { HeadingStyle } from './style.js';
import { tabCompact, tabGrid, tabShifted, tabTrailing } from './tab.js';
import type { TableWriter } from './writer.js';

/** Every way of writing a table that is met in published reports. */
export const tableWriters: readonly TableWriter[] = [
  tabGrid,
  tabTrailing,
  tabCompact,
  tabShifted,
  pipePlain,
  pipeOpening,
  pipeHardSpace,
  pipeOnlyHardSpace,
  markdownAtEnd,
  markdownGrid,
  cutUnderHeadings,
  cutHeadedAgain,
  cellALine,
  cellALinePadsApart,
  linesApart,
  linesTight,
];

/** The ways of breaking headings that a layout can show. */
export function headingStylesFor(writer: TableWriter): readonly HeadingStyle[] {
  if (writer === linesApart) return ['whole', 'broken', 'twoCells', 'spaced'];
  if (writer === linesTight) return ['whole', 'broken', 'spaced'];
  return ['whole', 'spaced', 'cut'];
}
