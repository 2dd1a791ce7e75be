import { problemKinds, problemType } from '../problems/kinds.js';

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const lang = { enum: ['zh', 'en'], description: 'The language of the words.' } as const;
const severity = { enum: ['error', 'warning', 'note'] } as const;

const order = {
  text: { type: 'string', description: 'The text of the report.' },
  name: { type: 'string', maxLength: 1024, description: 'What the answer calls the report; `-` when absent.' },
  lang,
} as const;

const ruleFields = {
  rule: text,
  severity,
  severities: { type: 'array', items: severity },
  title: text,
  basis: text,
  years: {
    type: 'object',
    required: ['from', 'to'],
    properties: { from: { type: 'integer' }, to: { type: ['integer', 'null'] } },
  },
  advice: text,
} as const;

const example = {
  type: 'object',
  required: ['shows', 'report'],
  properties: { shows: text, report: { type: 'string', description: 'The text of a report.' } },
} as const;

/** A record whose members are all there. */
function record(title: string, properties: Readonly<Record<string, object>>) {
  return { title, type: 'object', required: Object.keys(properties), properties };
}

/** What the command line has no schema for. */
export const ownSchemas: Readonly<Record<string, object>> = {
  Problem: {
    title: 'A problem (RFC 9457)',
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'requestId'],
    properties: {
      type: { enum: problemKinds.map(problemType), description: 'The kind; stable, the same in every language.' },
      title: text,
      status: { type: 'integer' },
      detail: { type: 'string', description: 'What is wrong, and what to do.' },
      requestId: text,
      reason: { type: 'string', description: 'Why a report could not be read, as in `problems` of an answer.' },
    },
  },
  RuleList: record('The rules', {
    schemaVersion: { const: 1 },
    rules: { type: 'array', items: record('A rule', ruleFields) },
  }),
  Rule: record('A rule with what there is to say of it', {
    ...ruleFields,
    explanation: text,
    causes: texts,
    exceptions: texts,
    failing: example,
    holding: example,
  }),
  TextOrder: {
    title: 'A report as JSON',
    type: 'object',
    required: ['text'],
    additionalProperties: false,
    properties: order,
  },
  TextCheckOrder: {
    title: 'A report as JSON, with options',
    type: 'object',
    required: ['text'],
    additionalProperties: false,
    properties: {
      ...order,
      only: { ...texts, description: 'Use these rules only: rules or parts of them.' },
      skip: { ...texts, description: 'Leave these rules out.' },
      blankAsZero: { type: 'boolean', description: 'Count blank cells as 0 in sums.' },
      config: { type: 'string', description: 'The text of a config, as it stands in gouji.config.json.' },
      previous: { type: 'string', description: 'The text of the body’s report for the year before, to compare with.' },
    },
  },
  TextCompareOrder: {
    title: 'Two years of a body as JSON',
    type: 'object',
    required: ['text', 'previous'],
    additionalProperties: false,
    properties: {
      ...order,
      previous: { type: 'string', description: 'The text of the report for the year before.' },
      blankAsZero: { type: 'boolean', description: 'Count blank cells as 0.' },
      config: { type: 'string', description: 'The text of a config, as it stands in gouji.config.json.' },
    },
  },
};
