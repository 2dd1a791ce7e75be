import type { Location, LogicalLocation, PhysicalLocation, Region } from 'sarif';
import type { Cell, Located, Report } from '../../grammar/report.js';
import { quotable } from '../../messages/figure-text.js';
import { placeName } from '../../messages/place-name.js';
import { besideName, cellName } from '../../messages/sentences.js';
import type { Words } from '../../messages/words.js';
import type { CellBeside } from '../../rules/finding.js';
import { lineOf, type Place } from '../../source/place.js';
import { artifactUri } from './artifact-uri.js';
import { messageText } from './message-text.js';

/** What locations are told with. */
export interface Locating {
  readonly source: string;
  readonly report: Report;
  readonly words: Words;
}

/** Columns are counted no farther than this from the beginning of a line. */
const mostColumns = 10_000;
/** The most characters of a quotation. */
const mostQuoted = 200;

/** Where a finding or a doubt stands; the cells are those that it is about. */
export function locationOf(place: Place | null, cells: readonly Cell[], locating: Locating): Location {
  const physicalLocation = physical(place, locating);
  const told = placeName(place, locating.words);
  return {
    ...(physicalLocation === null ? {} : { physicalLocation }),
    ...(cells.length === 0 ? {} : { logicalLocations: cells.map((cell) => logical(cell, locating)) }),
    ...(told === '' ? {} : { message: { text: told } }),
  };
}

/** A cell that takes part in a finding, with what stands in it. */
export function cellLocation(cell: Cell, id: number, locating: Locating): Location {
  const { report, words } = locating;
  const names = [cellName(cell.address, report, words), placeName(cell.place, words)].filter((part) => part !== '');
  const name = words.corrections.list(names);
  return {
    ...locationOf(cell.place, [cell], locating),
    id,
    message: { text: cellMessage(name, cell, words) },
  };
}

/** A cell of another report that takes part in a finding: it stands in that report's file. */
export function besideLocation(cell: CellBeside, id: number, words: Words): Location {
  const { source, agency, year } = cell.report;
  const name = besideName(cell, words);
  const uri = artifactUri(source);
  const startLine = lineOf(cell.place);
  const region = startLine === null ? {} : { region: { startLine } };
  return {
    id,
    ...(uri === null ? {} : { physicalLocation: { artifactLocation: { uri }, ...region } }),
    logicalLocations: [{ name, fullyQualifiedName: cell.address, kind: 'member' }],
    message: { text: cellMessage(words.corrections.list([`${agency} ${year}`, name]), cell, words) },
  };
}

/** Words of the report that take part in a finding. */
export function quoteLocation({ text, place }: Located, id: number, locating: Locating): Location {
  return { ...locationOf(place, [], locating), id, message: { text: messageText(quotable(text, mostQuoted)) } };
}

/** A name, and what stands in the cell. */
function cellMessage(name: string, { raw, state }: Cell, { lang, states }: Words): string {
  const content = raw === '' ? states[state] : raw;
  return messageText(lang === 'zh' ? `${name}：${content}` : `${name}: ${content}`);
}

function logical({ address }: Cell, { report, words }: Locating): LogicalLocation {
  return { name: cellName(address, report, words), fullyQualifiedName: address, kind: 'member' };
}

function physical(place: Place | null, { source, report }: Locating): PhysicalLocation | null {
  const uri = artifactUri(source);
  if (uri === null) return null;
  const region = regionOf(place, report);
  return { artifactLocation: { uri }, ...(region === null ? {} : { region }) };
}

/** Lines and columns from 1; columns only in text, whose characters stand in the file as they were read. */
function regionOf(place: Place | null, { text }: Report): Region | null {
  const startLine = lineOf(place);
  if (place === null || startLine === null) return null;
  if (place.origin !== undefined) return { startLine };
  const before = text.slice(Math.max(0, place.start - mostColumns), place.start);
  const broken = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  const own = text.slice(place.start, place.end);
  if (/[\r\n]/.test(own) || (broken < 0 && before.length === mostColumns)) return { startLine };
  const startColumn = before.length - broken;
  return { startLine, startColumn, endColumn: startColumn + own.length };
}

/** The location of what is about a file as a whole; none for standard input. */
export function inFile(source: string): { readonly locations?: Location[] } {
  const uri = artifactUri(source);
  return uri === null ? {} : { locations: [{ physicalLocation: { artifactLocation: { uri } } }] };
}
