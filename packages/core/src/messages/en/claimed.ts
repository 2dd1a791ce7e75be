import { type ClaimedFinding, type ClaimedRuleWords, type ClaimedWords, cellsTold } from '../claimed-words.js';
import { cellFigure, figureText, quotable } from '../figure-text.js';
import { names } from './names.js';

/** The words of a rule that holds the prose against a table. */
function told(title: string, advice: string): ClaimedRuleWords {
  return { title, message, advice };
}

function message(finding: ClaimedFinding): string {
  const { facts, cells } = finding;
  const { quote, stated, summed, edition, tried } = facts;
  const { named, zeros } = cellsTold(finding);
  const figures = [
    ...named.map((cell) => `${names.cell(cell.address, edition)} ${cellFigure(cell)}`),
    ...(zeros > 0 ? [named.length > 0 ? `${zeros} more that are 0` : `${zeros} cells that are 0`] : []),
  ];
  const sum = cells.length > 1 ? `, together ${figureText(summed)}` : '';
  const others = tried > 1 ? '; no other reading fits either' : '';
  return `The prose says “${quotable(quote, 60)}”, which is ${figureText(stated)}; the table says: ${figures.join(', ')}${sum}${others}`;
}

export const claimed: ClaimedWords = {
  'prose/received': told(
    'the prose and table three agree on requests received',
    'Check the number of requests received: correct the prose, or 本年新收 in table three.',
  ),
  'prose/carried-over': told(
    'the prose and table three agree on requests carried over',
    'Check the number carried over: it is what last year’s report carried forward.',
  ),
  'prose/concluded': told(
    'the prose and table three agree on requests concluded',
    'Check the number concluded: correct the prose, or the total of outcomes in table three.',
  ),
  'prose/carried-forward': told(
    'the prose and table three agree on requests carried forward',
    'Check the number carried forward: correct the prose, or the last row of table three.',
  ),
  'prose/outcomes': told(
    'the prose and table three agree on outcomes',
    'Check the outcomes: correct the prose, or the rows of table three.',
  ),
  'prose/applicants': told(
    'the prose and table three agree on applicants',
    'Check the requests by applicant: correct the prose, or the columns of table three.',
  ),
  'prose/none-received': told(
    'where the prose says that no request came in, table three says 0',
    'Check whether a request came in: correct the prose, or 本年新收 in table three.',
  ),
  'prose/reconsideration': told(
    'the prose and table four agree on reconsiderations',
    'Check the number and results of reconsiderations: correct the prose, or table four.',
  ),
  'prose/litigation': told(
    'the prose and table four agree on lawsuits',
    'Check the number and results of lawsuits: correct the prose, or table four.',
  ),
  'prose/lost-cases': told(
    'the prose and table four agree on cases lost or put right',
    'Check 结果纠正 in table four: correct the prose, or the table.',
  ),
  'prose/normative-documents': told(
    'the prose and table two agree on documents and rules',
    'Check what was made, repealed and in force: correct the prose, or table two.',
  ),
  'prose/decisions': told(
    'the prose and table two agree on decisions',
    'Check the decisions on licences, penalties and compulsory measures: correct the prose, or table two.',
  ),
  'prose/fee-collected': told(
    'the prose and table two agree on 行政事业性收费',
    'Check amount and unit: table two is in 万元 (10 000 yuan).',
  ),
  'prose/parts-sum': {
    title: 'a list comes to its whole',
    message({ facts: { parts, quote }, expected, actual }) {
      return `“${quotable(quote, 60)}”: the parts ${parts.map(figureText).join(' + ')} = ${figureText(expected ?? 0)}, the whole stated is ${figureText(actual ?? 0)}`;
    },
    advice: 'Check the whole and its parts; where the list names only some of them, say so (等).',
  },
  'prose/percentage': {
    title: 'a share or a growth stated fits its figures',
    message({ facts: { measure, figures, quote }, expected, actual }) {
      const [one, other] = figures.map(figureText);
      const sum = measure === 'share' ? `${one} of ${other} is` : `from ${other} to ${one} is a change of`;
      return `“${quotable(quote, 60)}”: ${sum} ${figureText(expected ?? 0)}%, stated is ${figureText(actual ?? 0)}%`;
    },
    advice: 'Check the rate and the figures that it is of.',
  },
};
