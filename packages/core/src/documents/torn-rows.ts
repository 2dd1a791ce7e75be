import type { FormLine } from '../form/index.js';
import type { Doubt } from '../grammar/doubts.js';
import { labelsIn } from '../grammar/glued/labels-in.js';
import { labelKey } from '../grammar/labels/normalize.js';
import { recognize } from '../grammar/labels/recognize.js';
import type { Report, StrayRow, Table } from '../grammar/report.js';
import { addressesOf, keysOf, missingLines, piecesLeft } from './lost-rows.js';

/** The layouts of text that is taken out of pages: what stands side by side there may come as one line, or woven. */
const torn: readonly string[] = ['lines', 'spaces'];

/** Figures, and nothing else. */
const figures = /^[\d\s.,，+\-＋－]+$/;

/** So many characters of a label tell that a text is a part of it. */
const part = 4;

/**
 * Tells of rows that stand in a text with the whole of their label, but not by themselves: behind the beginning of their
 * group's label, or with figures on the same line. The report has such a row, and what of a label stands by itself is no
 * row of its own. A row of which no label is found is missing, and one whose label goes on in other words is another.
 */
export function withTornRows(report: Report): Report {
  const doubts: Doubt[] = [];
  const tables = Object.entries(report.tables).map(([key, table]): [string, Table] => {
    if (key === 'disputes' || !torn.includes(table.layout)) return [key, table];
    const lines = missingLines(table, report.doubts);
    const told = lines.length > 0 ? doubtsAbout(lines, table, report) : [];
    doubts.push(...told);
    const found = new Set(told.flatMap(({ cells }) => cells));
    const unread = [
      ...lines.filter((line) => addressesOf([line]).some((address) => found.has(address))),
      ...table.rows.filter(({ doubtful }) => doubtful).map(({ line }) => line),
    ];
    const strays = table.strays.filter((stray) => !unread.some((line) => isOf(line, stray, table)));
    return [key, { ...table, strays }];
  });
  return { ...report, tables: Object.fromEntries(tables), doubts: [...report.doubts, ...doubts] };
}

function doubtsAbout(lines: readonly FormLine[], table: Table, report: Report): Doubt[] {
  const pieces = piecesLeft(table, report);
  return lines.flatMap((line): Doubt[] => {
    const piece = pieces.find(({ label }) => hasLabel(label, line, table));
    if (piece === undefined) return [];
    const facts = { label: piece.label.trim() };
    return [{ kind: 'label-unclear', facts, table: table.key, cells: addressesOf([line]), place: piece.place }];
  });
}

/** Whether a text is the label of a row, with nothing else but figures behind it and its group's label around it. */
function hasLabel(text: string, { row }: FormLine, { key }: Table): boolean {
  const group = labelKey(row.group ?? '');
  return labelsIn(text).some(({ start, end }) => {
    const isOwn = recognize(text.slice(start, end), key).some(
      ({ label, number }) => label.role === 'row' && label.key === row.key && label.number === number,
    );
    const before = labelKey(text.slice(0, start));
    const after = text.slice(end);
    const isAlone = after.trim() === '' || figures.test(after);
    return isOwn && (isAlone ? group.startsWith(before) : before !== '' && before + labelKey(after) === group);
  });
}

/** Whether a stray row is no row, but a label of the form that stands with others, or a part of one. */
function isOf(line: FormLine, { label, repeats }: StrayRow, table: Table): boolean {
  const { words } = keysOf(label);
  const isPart = words.length >= part && keysOf(line.row.label).words.includes(words);
  return repeats === null && (isPart || hasLabel(label, line, table));
}
