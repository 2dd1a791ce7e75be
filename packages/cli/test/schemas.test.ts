import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { decidedSession } from './support/decided.js';
import { gouji } from './support/gouji.js';
import { reportText } from './support/report-text.js';

const files = {
  'good.txt': reportText(),
  'sums.txt': reportText({
    cells: {
      'disputes.reconsideration.upheld': 1,
      'applications.received.total': 3,
      'proactive.fees.amount': '59237.2449',
    },
  }),
  'cells.txt': reportText({
    cells: {
      'proactive.regulations.issued': '/',
      'proactive.normativeDocuments.issued': '22（其中修订16件）',
      'proactive.licensing.decisions': '若干',
      'proactive.penalties.decisions': '-3',
      'proactive.fees.amount': '251000元',
      'applications.granted.total': '',
      'applications.received.otherOrganization': '',
    },
  }),
  'parts.txt': reportText({ year: 2019, without: ['disputes', 'proactive'] }).replace('六、其他需要报告的事项', ''),
  'empty.txt': '',
};

describe.each(['check', 'extract'])('%s', (command) => {
  test('writes JSON as its schema says, and nothing that the schema does not tell of', async () => {
    const { stdout } = await gouji([command, '.', 'missing.txt', '--format', 'json'], { files });
    const parsed = JSON.parse(stdout);
    expect(parsed.reports).toHaveLength(4);
    expect(parsed.problems).toHaveLength(2);
    expectValid((await schemas(command)).whole, parsed);
    expect(stdout).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
  });

  test('writes NDJSON as its schema says', async () => {
    const { stdout } = await gouji([command, '.', '--format', 'ndjson'], { files });
    const { line } = await schemas(command);
    for (const text of stdout.trimEnd().split('\n')) expectValid(line, JSON.parse(text));
  });
});

test('check with an earlier round and a session writes JSON as its schema says', async () => {
  const text = files['sums.txt'];
  const first = await gouji(['check', 'sums.txt', '--format', 'json'], { files });
  const session = decidedSession('sums.txt', text, [{ status: 'dismissed', by: '张三' }]);
  const now = { ...files, 'sums.txt': reportText(), 'last.json': first.stdout, 's.json': session };
  const call = ['check', 'sums.txt', 'cells.txt', '--format', 'json', '--since', 'last.json', '--session', 's.json'];
  const parsed = JSON.parse((await gouji(call, { files: now })).stdout);
  expect(parsed.reports[0].fixed.length).toBeGreaterThan(0);
  expect(parsed.reports[0].unused).toHaveLength(1);
  expectValid((await schemas('check')).whole, parsed);
});

test('the same call writes the same bytes', async () => {
  const call = () => gouji(['check', '.', '--format', 'json', '--lang', 'en'], { files });
  expect(await call()).toEqual(await call());
});

test('a session is written as its schema says', async () => {
  const text = files['sums.txt'];
  const session = decidedSession('sums.txt', text, [
    {},
    { status: 'dismissed', by: '张三' },
    { status: null, note: '待核' },
  ]);
  const schema = await schemaNamed('review');
  expectValid(ajv().compile(schema), JSON.parse(session));
});

async function schemas(command: string): Promise<{ whole: ValidateFunction; line: ValidateFunction }> {
  const schema = { $id: command, ...(await schemaNamed(command)) };
  const compiler = ajv();
  return { whole: compiler.compile(schema), line: compiler.compile({ $ref: `${command}#/$defs/line` }) };
}

async function schemaNamed(name: string): Promise<object> {
  const path = fileURLToPath(new URL(`../../../docs/schema/${name}.schema.json`, import.meta.url));
  return closed(JSON.parse(await readFile(path, 'utf8')));
}

function ajv(): Ajv2020 {
  return new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
}

/** The schema, allowing no property that it does not tell of. */
function closed<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(closed) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const own = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  return ('properties' in schema ? { ...own, additionalProperties: false } : own) as T;
}

function expectValid(validate: ValidateFunction, value: unknown): void {
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}
