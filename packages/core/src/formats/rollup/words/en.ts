import type { RollUpWords } from './rollup-words.js';

export const en: RollUpWords = {
  account: 'Account of the roll-up',
  office: ' (own office)',
  sums: 'Sums (those that are 0 left out)',
  bodies: 'Bodies that are in',
  missing: 'Bodies without a report',
  doubled: 'Bodies with several reports, none of which is in',
  leftOut: 'Reports left out',
  gaps: 'Cells without a figure',
  findings: 'Findings',
  unread: 'Files that could not be read',
  reasons: {
    'other-year': 'not of the year rolled up',
    'no-year': 'states no year',
    'no-body': 'its title names no body',
    'not-on-roster': 'not on the roster',
    'covers-others': 'a government’s report, which is a sum already',
  },
  lacks: {
    'no-report': 'no report',
    doubled: 'several reports',
    'no-table': 'no such table',
    'other-edition': 'the table is of the other edition, which has no such cell',
    blank: 'blank',
    placeholder: 'a sign, no figure',
    text: 'no figure',
    absent: 'absent, or not read for certain',
  },
  columns: { cell: 'Cell', body: 'Body', figure: 'Figure', source: 'File', matter: 'Matter', told: 'Told' },
  sheets: { bodies: 'Bodies', account: 'Account' },
  title: (government, year) => `${government ?? ''}${year}年政府信息公开工作年度报告`,
  scope: (year, bodies) => `Report year ${year}, the sum over ${bodies} ${bodies === 1 ? 'body' : 'bodies'}`,
  sumOf: (bodies) => `The sum over ${bodies} ${bodies === 1 ? 'body' : 'bodies'}`,
  notice: (cells) =>
    `The sums of ${cells} cells are incomplete (marked ※): what is missing is not counted as 0; roll up again when it is there.`,
  repeated: (name, first, line) =>
    `“${name}” in line ${line} of the roster is the body of line ${first}; it counts once`,
  noBody: '(no body named)',
  of: (name, told) => `${name}: ${told}`,
  inYear: (name, year) => (year === null ? name : `${name}, ${year}`),
  because: (what, reason) => `${what} (${reason})`,
  list: (items) => items.join(', '),
  cells: (names, all) =>
    names.length < all ? `${names.join(', ')} and others, ${all} cells in all` : names.join(', '),
  compared: (source, { agree, differ, unjudged }) =>
    `Compared with the government’s report (${source}): ${agree} cells agree, ${differ} differ, ${unjudged} lack a figure and were not judged`,
  problems: {
    'several-years': ({ years }) =>
      `the reports are of several years (${years.map(({ year, reports }) => `${reports} of ${year}`).join(', ')}), and nothing tells which to roll up; name the year (--year, or year)`,
    'no-year': () =>
      'no report states its year, so nothing can be rolled up; check the files, or name the year (--year, or year)',
    'against-year': ({ source, year, asked }) =>
      year === null
        ? `the government’s report “${source}” states no year; write it in the title`
        : `the government’s report “${source}” is of ${year}, but ${asked ?? ''} is to be rolled up; give the report of that year`,
    'against-body': ({ source }) =>
      `the title of the government’s report “${source}” does not say whose it is; write it there`,
    'against-office': ({ source, body }) =>
      `“${source}” is the report of ${body} for itself, not the government’s, and cannot be compared with the sums; give the government’s`,
  },
};
