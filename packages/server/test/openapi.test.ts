import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../src/api/document.js';
import { requestExamples } from '../src/api/examples.js';
import { createApp } from '../src/app.js';
import { problemKinds, problemType } from '../src/problems/kinds.js';

const app = createApp();
const document = await openApiDocument();
const text = JSON.stringify(document);

/** What a schema of the description, by its name, finds wrong with a value. */
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ $id: 'api', ...JSON.parse(text) });
const faults = (name: string, value: unknown) => {
  const validate = ajv.compile({ $ref: `api#/components/schemas/${name}` });
  return validate(value) ? [] : validate.errors;
};

describe('the description', () => {
  it('is OpenAPI 3.1', async () => {
    const result = await new Validator().validate(JSON.parse(text));
    expect(result).toMatchObject({ valid: true });
    expect(document.openapi).toBe('3.1.0');
  });

  it('is served', async () => {
    const answer = await app.request('/openapi.json');
    expect(answer.headers.get('Content-Type')).toBe('application/json');
    expect(await answer.json()).toEqual(JSON.parse(text));
  });

  it('names no schema that is not there', () => {
    const named = new Set(Object.keys(document.components?.schemas ?? {}));
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) expect(named).toContain(name);
    expect(text).not.toContain('#/$defs');
  });

  it('tells of every problem', () => {
    for (const kind of problemKinds) {
      if (kind !== 'malformed-http' && kind !== 'not-found' && kind !== 'method-not-allowed') {
        expect(text).toContain(problemType(kind));
      }
    }
  });

  it('tells of every route but those of pages', () => {
    const told = Object.keys(document.paths ?? {}).map((path) => path.replace(/\{(\w+)\}/g, ':$1'));
    const pages = ['/', '/*', '/page/:path{.+}', '/reference', '/reference.css'];
    const routes = new Set(app.routes.map(({ path }) => path).filter((path) => !pages.includes(path)));
    expect(new Set(told)).toEqual(routes);
  });
});

describe.each(await requestExamples())('the example "$summary" of $path as $type', ({ path, type, value, answer }) => {
  it('stands in the description', () => {
    expect(text).toContain(JSON.stringify(value));
  });

  it('is answered as the description says', async () => {
    const answered = await app.request(path, { method: 'POST', ...sent(type, value) });
    expect(answered.status).toBe(200);
    const json = await answered.json();
    const schema = {
      '/v1/check': 'CheckDocument',
      '/v1/compare': 'CompareDocument',
      '/v1/extract': 'ExtractDocument',
      '/v1/rollup': 'RollUpDocument',
    };
    expect(faults(schema[path], json)).toEqual([]);
    if (answer !== undefined) expect(json).toEqual(answer);
  });
});

function sent(type: string, value: unknown): RequestInit {
  if (type !== 'multipart/form-data') {
    return { headers: { 'Content-Type': type }, body: typeof value === 'string' ? value : JSON.stringify(value) };
  }
  const form = new FormData();
  for (const [name, field] of Object.entries(value as Record<string, string | string[]>)) {
    if (typeof field === 'string') form.append(name, field);
    else for (const content of field) form.append(name, new File([content], 'report.txt'));
  }
  return { body: form };
}

describe('the answers of', () => {
  it('nothing else are', () => {
    expect(faults('CheckDocument', { schemaVersion: 1 })).not.toEqual([]);
    expect(faults('Problem', { type: 'urn:gouji:problem:none' })).not.toEqual([]);
  });

  it.each([
    ['/v1/rules', 'RuleList'],
    ['/v1/rules/applications/row-sum', 'Rule'],
  ])('%s are as the description says', async (path, schema) => {
    expect(faults(schema, await (await app.request(path)).json())).toEqual([]);
  });

  it('problems are as the description says', async () => {
    expect(faults('Problem', await (await app.request('/nothing')).json())).toEqual([]);
  });

  it('/healthz and /readyz say one word', async () => {
    expect(await (await app.request('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await app.request('/readyz')).json()).toEqual({ status: 'ready' });
    const stopping = await createApp({ isReady: () => false }).request('/readyz');
    expect([stopping.status, await stopping.json()]).toEqual([503, { status: 'stopping' }]);
  });

  it('/metrics are lines that Prometheus reads', async () => {
    const answer = await app.request('/metrics');
    expect(answer.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    for (const line of (await answer.text()).trimEnd().split('\n')) {
      expect(line).toMatch(/^(# (HELP|TYPE) gouji_\w+ .+|gouji_\w+(\{(\w+="[^"]*",?)+\})? [\d.e+-]+)$/);
    }
  });
});

describe.each(['zh', 'en'] as const)('the reference in %s', (lang) => {
  it('tells every operation, problem and schema, and loads nothing but its style sheet', async () => {
    const answer = await app.request('/reference', { headers: { 'Accept-Language': lang } });
    const page = await answer.text();
    for (const path of Object.keys(document.paths ?? {})) expect(page).toContain(path);
    for (const kind of problemKinds) expect(page).toContain(problemType(kind));
    for (const name of Object.keys(document.components?.schemas ?? {})) expect(page).toContain(`id="${name}"`);
    expect(page).not.toMatch(/<script|style=|https?:|undefined/);
    expect((await app.request('/reference.css')).headers.get('Content-Type')).toMatch(/^text\/css/);
  });
});
