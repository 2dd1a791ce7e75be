import type { CliWords } from '../words.js';

/** More are counted. */
const most = 20;

export const accepted: CliWords['accepted'] = ({ count, path }) =>
  count === 0
    ? '没有可接受的问题：没有查出，或都已有决定。'
    : `${count} 个问题已接受，记在“${path}”里。以后核对时用 --session 指定它，或写进配置的 session；其中的数字一变，问题就重新列出。`;

export const absentReports: CliWords['absentReports'] = ({ sources, findings }) => {
  const more = sources.length > most ? `等 ${sources.length} 份` : '';
  return `上次核对过而这次没有的报告：${sources.slice(0, most).join('、')}${more}；它们上次的 ${findings} 个问题不算改好。`;
};

export const unusedDecisions: CliWords['unusedDecisions'] = ({ path, unused }) => {
  const lines = unused.slice(0, most).map(({ source, decided: { finding, decision }, isBack }) => {
    const cells = finding.cells.map(({ address }) => address).join(' ');
    const why = isBack ? '数字已变，问题重新列出' : '报告里已没有这个问题';
    return `  ${[source, finding.rule, cells].filter(Boolean).join('  ')}：${decision.reason || '未写理由'}（${why}）`;
  });
  const more = unused.length > most ? [`  还有 ${unused.length - most} 条`] : [];
  return [`“${path}”里有 ${unused.length} 条“不需整改”没有用上：`, ...lines, ...more].join('\n');
};
