import type { Severity } from '../../../../rules/finding.js';
import type { LetterWords, Named } from './letter-words.js';

const groups: Readonly<Record<Severity, string>> = {
  error: 'To be corrected',
  warning: 'To be looked into',
  note: 'For information',
};

const counted: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => `${count} to be corrected`,
  warning: (count) => `${count} to be looked into`,
  note: (count) => `${count} for information`,
};

function reportName({ agency, year, title }: Named): string {
  if (title !== null) return `“${title}”`;
  return `the annual report on open government${agency === null ? '' : ` of ${agency}`}${year === null ? '' : ` for ${year}`}`;
}

export const en: LetterWords = {
  name: 'Annual reports on open government: letters of corrections',
  title: ({ year }) => `Annual report on open government${year === null ? '' : `, ${year}`}: returned for correction`,
  addressee: ({ agency }) => `To: ${agency ?? '________________'}`,
  opening(report, counts) {
    const told = (['error', 'warning', 'note'] as const)
      .filter((severity) => counts[severity] > 0)
      .map((severity) => counted[severity](counts[severity]));
    const file = report.source === '-' ? '' : ` (file: ${report.source})`;
    return `We have checked ${reportName(report)}${file}, which you submitted, and found: ${told.join(', ')}. The report is returned. Please look into each item, correct the report, and submit it again by ____________________.`;
  },
  sentence: (text) => `${text}.`,
  since: (standing) => `Since last time: ${standing}`,
  heading: (severity, part) => `${part}. ${groups[severity]}`,
  gone: (title, part) => `${part}. ${title}`,
  unsure: (part) => `${part}. Not checked (nothing is said against the report; please compare with the original)`,
  caution:
    'What is expected, and the corrections proposed, follow from the sums of the form. Please go by your records, and change no figure only to make a sum hold.',
  heads: {
    number: 'No.',
    where: 'Where',
    written: 'Written',
    expected: 'Expected',
    problem: 'What is wrong, what to do, and on what basis',
  },
  where: (parts) => parts.join('\n'),
  line: (line) => `line ${line}`,
  page: (page) => `page ${page}`,
  advice: (remedy) => `To do: ${remedy}`,
  basis: (basis) => `Basis: ${basis}`,
  note: (note) => `Reviewer: ${note}`,
  contact: 'Contact: ________________    Telephone: ________________',
  signature: ['(name and seal of the office)', 'Date: ________________'],
  rest: {
    title: 'Reports that are not returned, and files that could not be read',
    clean: 'Nothing in these reports makes it necessary to return them:',
    unread: 'These files could not be read, and were not checked:',
    file: (source, problem) => `${source}: ${problem}`,
    report: (report) => `${reportName(report)}${report.source === '-' ? '' : ` (${report.source})`}`,
  },
};
