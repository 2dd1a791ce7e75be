import type { Edition } from '../../form/index.js';
import { has, of, type Phrase } from '../parse/phrase.js';
import { address, ambiguous, exact, type Reading } from '../parse/reading.js';
import type { State } from '../parse/state.js';

type Act = 'issue' | 'repeal' | 'inForce';

/** The columns of table two; the form of 2019 counts neither what was repealed nor what is in force. */
const columns: Readonly<Record<Edition, Readonly<Partial<Record<Act, string>>>>> = {
  '2019': { issue: 'made' },
  '2021': { issue: 'issued', repeal: 'repealed', inForce: 'inForce' },
};

const documents: ReadonlySet<string> = new Set(['normativeDocuments', 'regulations']);
const decisions: ReadonlySet<string> = new Set(['licensing', 'penalties', 'compulsoryMeasures']);

export function isDocument(domain: string | null): boolean {
  return domain !== null && documents.has(domain);
}

export function isDecision(domain: string | null): boolean {
  return domain !== null && decisions.has(domain);
}

/** Documents made, repealed or in force. What was revised, cleared up, filed or only published counts elsewhere. */
export function documentReadings(phrase: Phrase, state: State, each: boolean): readonly Reading[] {
  const words = of(phrase, 'document').map(({ sense }) => sense);
  if (words.includes('alter') || has(phrase, 'thing', 'vague', 'handle', 'receive')) return [];
  const named = [...new Set(words.filter((word) => word !== 'publish'))] as Act[];
  const rows = [...new Set(of(phrase, 'topic').map(({ sense }) => sense as string))].filter(isDocument);
  if (rows.length === 0 && isDocument(state.domain)) rows.push(state.domain as string);
  const acts = named.length > 0 ? named : words.length === 0 && state.documentAct !== null ? [state.documentAct] : [];
  const cells = rows.flatMap((row) =>
    acts.flatMap((act) => {
      const column = columns[state.context.editions.proactive][act];
      return column === undefined ? [] : [address('proactive', row, column)];
    }),
  );
  if (cells.length === 0 || (cells.length > 1 && !each)) return [];
  const isSure = named.length > 0 && !words.includes('publish');
  return cells.map((cell) => (isSure ? exact('document', cell) : ambiguous('document', [cell])));
}

/** Every column of a row of documents: 规章各项数据均为零. */
export function everyDocumentColumn(phrase: Phrase, { context }: State): readonly Reading[] {
  const rows = of(phrase, 'topic')
    .map(({ sense }) => sense as string)
    .filter(isDocument);
  const names = Object.values(columns[context.editions.proactive]);
  return rows.flatMap((row) => names.map((name) => exact('document', address('proactive', row, name))));
}

/** Decisions on licences, penalties and compulsory measures. */
export function decisionReadings(phrase: Phrase, each: boolean): readonly Reading[] {
  if (has(phrase, 'thing', 'vague', 'receive', 'receiveNew', 'publish', 'ofDisclosure')) return [];
  const rows = [...new Set(of(phrase, 'topic').map(({ sense }) => sense as string))].filter(isDecision);
  const cells = rows.map((row) => address('proactive', row, 'decisions'));
  const isSure = !has(phrase, 'handle', 'conclude', 'alter');
  if (each || cells.length === 1) {
    return cells.map((cell) => (isSure ? exact('decision', cell) : ambiguous('decision', [cell])));
  }
  return cells.length === 0 ? [] : [isSure ? exact('decision', ...cells) : ambiguous('decision', cells)];
}

/** The year's 行政事业性收费, which the form of 2021 states in 万元. */
export function chargeReadings(phrase: Phrase, { context }: State): readonly Reading[] {
  if (context.editions.proactive !== '2021' || has(phrase, 'demand', 'thing')) return [];
  return [{ ...exact('charge', address('proactive', 'fees', 'amount')), unit: '万元' }];
}
