import { describe, expect, test } from 'vitest';
import { tableKeys } from '../../src/form/index.js';
import { type Sample, sampleNamed, skipReason } from '../support/samples.js';
import { blank, fill, number } from './filled.js';
import { linesApart } from './lines.js';
import { officialTable } from './official.js';
import { print } from './pieces.js';
import { pipePlain } from './pipe.js';
import { headingStyles, type TableStyle } from './style.js';
import { tabShifted } from './tab.js';
import type { TableWriter } from './writer.js';

const half = (text: string) => text.replace(/[（），：]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

const tab: TableStyle = {
  wording: (text) => (text.startsWith('（本') ? `(${text.slice(1, -1)})` : text.replace(/^（(.)）/, '($1) ')),
  heading: (text, nth) => (/企业|机构/.test(text) ? text : headingStyles.spaced(text, nth)),
  totalBeside: true,
};

const pipe: TableStyle = { wording: half, heading: headingStyles.cut, totalBeside: false };

const lines: TableStyle = {
  wording: half,
  heading: (text, nth) => {
    if (/企业|机构/.test(text)) return headingStyles.twoCells(text, nth);
    return text === '结果维持' && nth === 0 ? text : headingStyles.broken(text, nth);
  },
  totalBeside: false,
};

/** The sample's own oddity: one stop for a comma in the long label. */
const linesWithStop: TableStyle = {
  ...lines,
  wording: (text) => half(text).replace('情形,不计', '情形。不计'),
};

const cases: readonly [string, TableWriter, TableStyle][] = [
  ['wenfeng', tabShifted, tab],
  ['xinhua', tabShifted, tab],
  ['erqi', pipePlain, pipe],
  ['dingcheng', linesApart, lines],
  ['tongxin', linesApart, linesWithStop],
];

describe.skipIf(skipReason !== null)('a writer fed with the cells of a sample writes its tables', () => {
  test.each(cases)('%s', (name, writer, style) => {
    const sample = sampleNamed(name);
    for (const written of writtenTables(sample, writer, style))
      expect(`\n${sample.text}\n`).toContain(`\n${written}\n`);
  });
});

function writtenTables({ cells }: Sample, writer: TableWriter, style: TableStyle): string[] {
  return tableKeys.map((key) => {
    const table = fill('2021', key, (address) => {
      const value = cells.get(address) ?? null;
      return value === null ? blank : number(value);
    });
    return print(writer.write(officialTable(table, style))).text;
  });
}
