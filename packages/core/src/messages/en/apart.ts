import type { ApartWords } from '../apart-words.js';

export const apart: ApartWords = {
  'no-name': () => 'the report names no body or no year and cannot be compared with other years; complete its title',
  'other-body': ({ agency, others }) =>
    others.length === 0
      ? `there is no report of ${agency} for another year to compare with`
      : `last year’s report is that of ${others.join(', ')}, not of ${agency}: nothing was compared; if the body was renamed, say so under \`renamed\` in the config`,
  'years-between': ({ agency, earlier, later }) =>
    `${agency} has reports for ${earlier.year} (${earlier.source}) and ${later.year} (${later.source}), but none for ${missing(earlier.year, later.year)}: nothing was compared; add what is missing`,
  'same-year': ({ agency, year, sources }) =>
    `${agency} has ${sources.length} reports for ${year} with different figures (${sources.join(', ')}): nobody can tell which one counts, and nothing was compared once the second had come; keep one`,
  'edition-changed': ({ agency, earlier, later }) =>
    `${agency} uses different editions of table two in ${earlier.year} and ${later.year}: what is in force was not compared, everything else was`,
};

/** 2021, 2022 or 2015 to 2022. */
function missing(earlier: number, later: number): string {
  const [first, last] = [earlier + 1, later - 1];
  if (last - first > 2) return `${first} to ${last}`;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).join(', ');
}
