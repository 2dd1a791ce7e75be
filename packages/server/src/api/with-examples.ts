import type { ApiDocument } from './api-document.js';
import { type RequestExample, requestExamples } from './examples.js';

/** An object of the description into which examples go. */
interface Content {
  examples?: Record<string, { readonly summary?: string; readonly value: unknown }>;
  example?: unknown;
}

interface Operation {
  readonly requestBody: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, Content>> }>>;
}

/** Puts the examples where they belong. */
export async function withExamples(document: ApiDocument): Promise<ApiDocument> {
  for (const example of await requestExamples()) put(example, document);
  return document;
}

function put({ summary, path, type, value, answer }: RequestExample, document: ApiDocument): void {
  const operation = document.paths?.[path]?.post as Operation | undefined;
  const body = operation?.requestBody.content[type];
  if (operation === undefined || body === undefined) throw new Error(`${path} takes no ${type}`);
  body.examples = { ...body.examples, [type.split('/')[1] ?? type]: { summary, value } };
  const json = operation.responses[200]?.content['application/json'];
  if (answer !== undefined && json !== undefined) json.example = answer;
}
