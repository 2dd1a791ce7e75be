import type { CliWords } from '../words.js';

/** More are counted. */
const most = 20;

export const accepted: CliWords['accepted'] = ({ count, path }) =>
  count === 0
    ? 'There is nothing to accept: nothing was found, or all of it is decided.'
    : `${count === 1 ? '1 finding is' : `${count} findings are`} accepted, in "${path}", until one of their figures changes. Name it with --session, or as session in the config, when you check again.`;

export const absentReports: CliWords['absentReports'] = ({ sources, findings }) => {
  const more = sources.length > most ? ` and ${sources.length - most} more` : '';
  const had = findings === 1 ? '1 finding' : `${findings} findings`;
  return `Checked last time and not now: ${sources.slice(0, most).join(', ')}${more}. Of their ${had} nothing counts as mended.`;
};

export const unusedDecisions: CliWords['unusedDecisions'] = ({ path, unused }) => {
  const lines = unused.slice(0, most).map(({ source, decided: { finding, decision }, isBack }) => {
    const cells = finding.cells.map(({ address }) => address).join(' ');
    const why = isBack ? 'its figures have changed, and it is told again' : 'the report does not have it any longer';
    return `  ${[source, finding.rule, cells].filter(Boolean).join('  ')}: ${decision.reason || 'no reason given'} (${why})`;
  });
  const more = unused.length > most ? [`  ${unused.length - most} more`] : [];
  const dismissals = unused.length === 1 ? '1 dismissal' : `${unused.length} dismissals`;
  return [`Nothing came of ${dismissals} in "${path}":`, ...lines, ...more].join('\n');
};
