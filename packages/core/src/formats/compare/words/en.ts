import type { CompareWords } from './compare-words.js';

export const en: CompareWords = {
  title: 'Year against year',
  about:
    'Two consecutive reports of one body, cell by cell; figures that are 0 in both are left out, and of applicants the totals are shown.',
  heading: (agency, earlier, later) => `${agency}: ${earlier} → ${later}`,
  columns: { figure: 'Figure', change: 'Change', growth: 'Growth', bar: 'Bar' },
  year: (year) => String(year),
  findings: 'What does not fit',
  noFindings: 'The two years fit; nothing was found.',
  sources: (earlier, later) => `Last year: ${earlier}; this year: ${later}`,
  fromNothing: 'from 0',
};
