import type { CliWords } from '../words.js';
import { serveCommand, serveOptions } from './serve.js';

export const help: CliWords['help'] = {
  about:
    "Reads China's annual open-government reports (政府信息公开工作年度报告) and checks their tables, structure and figures. Everything stays on this machine.",
  usage: 'Usage',
  commands: 'Commands',
  options: 'Options',
  examples: 'Examples',
  exitCodes: 'Exit codes',
  more: '"gouji <command> --help" shows all options of a command.',
  command: 'command',
  colon: ': ',
  version: 'Show the version',
  operands: {
    inputs: '<files, folders, globs, ->...',
    years: '<last year> <this year>',
    subject: '<rule, cell address or finding>',
    none: '',
  },
  choices: (values) => ` (${values.join(', ')})`,
  standing: (env, standard) =>
    standard === null ? ` (variable ${env})` : ` (${standard} by default; variable ${env})`,
  choicesWithDefault: (values) => ` (${values.join(', ')}; ${values[0] ?? ''} by default)`,
};

export const commands: CliWords['commands'] = {
  serve: serveCommand,
  check: {
    summary: 'Check reports: what is wrong, where, by how much, and what to do',
    notes: [
      'Folders are searched at every depth for text, Markdown, web pages, .docx, .doc, .wps, .xlsx, .pdf, .mhtml and .zip, but for READMEs, hidden files and names that begin with gouji-; name other files directly. Quote globs. "-" reads standard input.',
      'Results go to standard output; inputs that cannot be read and progress go to standard error. One bad file never stops the others.',
      'Several years of one body among the reports are compared, each with the year before; what is found stands with the one that was read later. --previous names last year’s reports instead.',
      'sarif, junit and github are for continuous integration; xlsx is a workbook with a summary, the list of corrections and a sheet for each body; docx are letters of corrections, one for each report.',
    ],
    examples: [
      { call: 'gouji check report.txt', does: 'Check one report' },
      { call: 'gouji check reports/ --fail-on warning', does: 'Check a folder; warnings fail too' },
      { call: "gouji check 'towns/**/*.txt' --format csv --output findings.csv", does: 'Findings as a table' },
      { call: 'gouji check 2024/ --previous 2023/', does: 'Each body beside its own report of last year' },
      { call: 'gouji check report.txt --only applications --skip cells/blank', does: 'Table three only' },
      {
        call: 'gouji check reports/ --format docx --output letters.docx',
        does: 'Letters of corrections, one for each report',
      },
      {
        call: 'gouji check reports/ --format xlsx --output list.xlsx --session s.json',
        does: 'The list of corrections, with what a review has decided',
      },
    ],
  },
  compare: {
    summary: 'Compare the reports of two years, cell by cell, and tell what does not fit',
    notes: [
      'Last year’s file or folder comes first, then this year’s. In folders the reports of one body are matched by its name; years that do not follow each other are not compared. Say in the config, under renamed, which bodies were renamed.',
    ],
    examples: [
      { call: 'gouji compare 2023.docx 2024.docx', does: 'Two years of one body' },
      { call: 'gouji compare 2023/ 2024/ --format html --output years.html', does: 'Body by body, as a page' },
    ],
  },
  review: {
    summary: 'Review reports in the terminal: tables, sums, decisions, corrections',
    notes: [
      'Decisions are kept as they are made, in .gouji-review.json beside the reports or in the file named by --session, and the next review goes on from there. One reviewer at a time can decide; others can look. Nothing is ever written into a report.',
      'Several years of one body are compared by themselves, as check does; --previous names last year’s reports.',
      'Inside, "?" shows the keys and "q" leaves.',
    ],
    examples: [
      { call: 'gouji review reports/', does: 'Review a folder' },
      {
        call: 'gouji review 2023.txt 2024.txt --session li.json',
        does: 'Two reports side by side, a session of your own',
      },
    ],
  },
  extract: {
    summary: 'Read every cell of the tables and write them as JSON, NDJSON or CSV',
    notes: [
      'Every cell of the form is written for every report; what cannot be read for certain is absent, never a guess and never 0.',
    ],
    examples: [
      { call: 'gouji extract report.txt', does: 'As JSON' },
      { call: 'gouji extract reports/ --format csv --output cells.csv', does: 'CSV, one row a cell' },
    ],
  },
  rollup: {
    summary: 'Add the reports of many bodies up, cell by cell, and compare the government’s own',
    notes: [
      'Who has no report, or two, and which figures are lacking is named and never counted as 0; a sum that lacks an addend is marked as incomplete. The report of the government’s own office is one addend.',
      'The roster is text with one body a line, or CSV; bodies that are not on it, as those under vertical management, do not enter.',
    ],
    examples: [
      { call: 'gouji rollup reports/ --roster roster.txt', does: 'The sums, and who is missing' },
      { call: 'gouji rollup reports/ --against county.docx', does: 'Compares every cell of the county’s report' },
      {
        call: 'gouji rollup reports/ --format docx --output sums.docx',
        does: 'As the tables of the form, ready to be pasted',
      },
    ],
  },
  template: {
    summary: 'Write the blank form of the annual report',
    notes: [
      'As a document of Word, Markdown or plain text. The 2021 edition is for report years from 2021 on, that of 2019 for 2019 and 2020.',
    ],
    examples: [
      { call: 'gouji template --output report.docx', does: 'The 2021 edition, as a document of Word' },
      { call: 'gouji template --edition 2019 --format markdown', does: 'The 2019 edition, as Markdown' },
    ],
  },
  rules: {
    summary: 'List all rules',
    notes: [],
    examples: [{ call: 'gouji rules --format json', does: 'For programs' }],
  },
  explain: {
    summary: 'Explain a rule, a cell or a finding',
    notes: ['A finding is written as its key: "key" in JSON, "partialFingerprints" in SARIF. Quote it.'],
    examples: [
      { call: 'gouji explain applications/row-sum', does: 'What the rule requires, and why' },
      {
        call: 'gouji explain applications.denied.stateSecret.total',
        does: 'Which cell that is, its sums and its rules',
      },
      {
        call: `gouji explain 'cells/blank [["proactive.fees.amount",""]]'`,
        does: 'Which cells the finding is about, what stands there, and how it comes about',
      },
    ],
  },
};

export const options: CliWords['options'] = {
  ...serveOptions,
  format: 'How to write the results',
  output: 'Write the results to a file, which replaces an older one only when complete',
  failOn: 'Exit with 1 when anything of this severity or above is found',
  only: 'Use these rules only: rules or parts of them (applications); repeatable, or with commas',
  skip: 'Leave these rules out; written likewise',
  blankAsZero: 'Count blank cells as 0 in sums',
  why: 'Tell how each table was read, how sure, and why cells were left out; for people where no format is given, in csv as a column why',
  accept:
    'Accept everything that is found, for this reason: kept in the file of --session, or in .gouji-review.json beside the reports, until a figure changes',
  since: 'What an earlier "check --format json" wrote; tells what is mended since, what is still open and what is new',
  config: 'The file of the config; otherwise gouji.config.json, from the working folder upward',
  previous:
    'File, folder or glob of last year’s reports: each body is compared with its own; read first, and not checked themselves',
  session:
    'The file that holds the decisions of a review; check reads it, tells them, and leaves what was dismissed out of the exit code',
  edition: 'The edition of the form',
  roster: 'The bodies that are to report: one a line, or CSV',
  against: 'The government’s own report, to be compared with the sums',
  year: 'The year to add up; else that of --against, or of more than half of the reports',
  ambiguous: 'How wide the terminal draws characters such as “ ” … ·',
  plain: 'No frames and no screen of its own, for screen readers',
  lang: 'Language; by default that of LC_ALL, LC_MESSAGES or LANG',
  color: 'No colours (NO_COLOR and FORCE_COLOR are heeded too)',
  help: 'Show help',
};
