import { work } from '../run/work.js';
import type { TextCheckOrder } from './documents.js';

/** A request as an example, with the answer where it is short enough to be read. */
export interface RequestExample {
  readonly summary: string;
  readonly path: '/v1/check' | '/v1/compare' | '/v1/extract' | '/v1/rollup';
  readonly type: 'text/plain' | 'application/json' | 'multipart/form-data';
  /** Text, an order as JSON, or the fields of a form. */
  readonly value: unknown;
  /** What it is answered as JSON. */
  readonly answer?: unknown;
}

/** The requests that stand in the description of the API. */
export async function requestExamples(): Promise<RequestExample[]> {
  const { specimen, specimenBefore } = await import('@gouji/core/rulebook');
  const previous = specimenBefore({ cells: { 'applications.carriedForward.total': '3' } });
  const text = specimen({ cells: { 'applications.received.total': '23' } });
  const order: TextCheckOrder = { text, name: '水利局.txt', lang: 'zh', only: ['applications'] };
  const bodies = [specimen(), specimen({ agency: '青禾县卫生健康局' })];
  const form = { file: [text], lang: 'en', skip: 'structure,cells' };
  return [
    { summary: 'A report', path: '/v1/check', type: 'text/plain', value: text },
    {
      summary: 'A report with options',
      path: '/v1/check',
      type: 'application/json',
      value: order,
      answer: await answerTo(order),
    },
    { summary: 'Files with options', path: '/v1/check', type: 'multipart/form-data', value: form },
    {
      summary: 'Two years of a body',
      path: '/v1/compare',
      type: 'application/json',
      value: { text: specimen(), previous },
    },
    {
      summary: 'Files of two years',
      path: '/v1/compare',
      type: 'multipart/form-data',
      value: { file: [specimen()], previous: [previous], lang: 'en' },
    },
    { summary: 'A report', path: '/v1/extract', type: 'text/plain', value: text },
    { summary: 'A report as JSON', path: '/v1/extract', type: 'application/json', value: { text } },
    {
      summary: 'Reports of two bodies, and who is to report',
      path: '/v1/rollup',
      type: 'multipart/form-data',
      value: { file: bodies, roster: '青禾县水利局\n青禾县卫生健康局\n青禾县民政局\n' },
    },
    { summary: 'Files', path: '/v1/extract', type: 'multipart/form-data', value: { file: [text] } },
  ];
}

async function answerTo({ text, name = '-', lang = 'zh', only = [] }: TextCheckOrder): Promise<unknown> {
  const input = { source: name, bytes: new TextEncoder().encode(text), type: '' };
  const result = await work({ command: 'check', input, lang, config: { only }, format: 'json' });
  if (result.kind !== 'answer') throw new Error('the example is no report');
  return JSON.parse(new TextDecoder().decode(result.bytes));
}
