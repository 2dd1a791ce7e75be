import type { Address, Edition } from '../../form/index.js';
import { has, type Phrase } from '../parse/phrase.js';
import { address, ambiguous, exact, type Reading } from '../parse/reading.js';
import type { State } from '../parse/state.js';

type Act = 'issue' | 'repeal' | 'inForce';

/** The columns of table two; the form of 2019 counts neither what was repealed nor what is in force. */
const columns: Readonly<Record<Edition, Readonly<Partial<Record<Act, string>>>>> = {
  '2019': { issue: 'made' },
  '2021': { issue: 'issued', repeal: 'repealed', inForce: 'inForce' },
};

export function isDocument(domain: string | null): boolean {
  return domain === 'normativeDocuments' || domain === 'regulations';
}

export function isDecision(domain: string | null): boolean {
  return domain === 'licensing' || domain === 'penalties' || domain === 'compulsoryMeasures';
}

/** The rows of table two that a phrase names, of one kind. */
function rowsNamed({ heads }: Phrase, isOfKind: (domain: string) => boolean): string[] {
  const rows: string[] = [];
  for (const { field, sense } of heads)
    if (field === 'topic' && isOfKind(sense) && !rows.includes(sense)) rows.push(sense);
  return rows;
}

/** Documents made, repealed or in force. What was revised, cleared up, filed or only published counts elsewhere. */
export function documentReadings(phrase: Phrase, state: State, each: boolean): readonly Reading[] {
  if (isAltered(phrase, state.text) || has(phrase, 'thing', 'vague', 'handle', 'receive')) return [];
  const rows = rowsNamed(phrase, isDocument);
  if (rows.length === 0 && state.domain !== null && isDocument(state.domain)) rows.push(state.domain);
  const isPublished = has(phrase, 'publish');
  const named = actsNamed(phrase);
  const isBare = named.length === 0 && !isPublished;
  // 新增规范性文件2件
  const isAdded = isBare && has(phrase, 'receiveNew');
  const acts: readonly Act[] = isAdded ? ['issue'] : isBare && state.documentAct !== null ? [state.documentAct] : named;
  const cells: Address[] = [];
  for (const row of rows) {
    for (const act of acts) {
      const column = columns[state.context.editions.proactive][act];
      if (column !== undefined) cells.push(address('proactive', row, column));
    }
  }
  if (cells.length === 0 || (cells.length > 1 && !each)) return [];
  const isSure = named.length > 0 && !isPublished;
  return cells.map((cell) => (isSure ? exact('document', cell) : ambiguous('document', [cell])));
}

/** 清理后继续有效15件, 清理废止4件: what came of looking through them is told. */
function isAltered({ heads }: Phrase, text: string): boolean {
  return heads.some(({ sense, start, end }, at) => {
    if (sense !== 'alter') return false;
    const next = heads[at + 1];
    return (
      next === undefined ||
      !/[清梳]理/.test(text.slice(start, end)) ||
      !/^(?:废止|继续有效|保留)/.test(text.slice(next.start))
    );
  });
}

/** What is said to be done with documents, as far as the form counts it. */
function actsNamed({ heads }: Phrase): Act[] {
  const acts: Act[] = [];
  for (const { sense } of heads)
    if ((sense === 'issue' || sense === 'repeal' || sense === 'inForce') && !acts.includes(sense)) acts.push(sense);
  return acts;
}

/** Every column of a row of documents: 规章各项数据均为零. */
export function everyDocumentColumn(phrase: Phrase, { context }: State): readonly Reading[] {
  const rows = rowsNamed(phrase, isDocument);
  const names = Object.values(columns[context.editions.proactive]);
  return rows.flatMap((row) => names.map((name) => exact('document', address('proactive', row, name))));
}

/** Decisions on licences, penalties and compulsory measures. */
export function decisionReadings(phrase: Phrase, each: boolean): readonly Reading[] {
  if (has(phrase, 'thing', 'vague', 'receive', 'receiveNew', 'publish', 'ofDisclosure')) return [];
  const rows = rowsNamed(phrase, isDecision);
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
