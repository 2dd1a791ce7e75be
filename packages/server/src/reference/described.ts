import type { ApiDocument } from '../api/api-document.js';
import type { OperationId } from '../api/words/operation-words.js';

/** What the reference shows of a schema. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operationId: OperationId;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Readonly<Record<string, unknown>> }>
  >;
}

/** The operations of a description, in its order. */
export function operationsOf(document: ApiDocument): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Partial<Operation>>>).map(
      ([method, operation]) => ({ parameters: [], ...operation, method: method.toUpperCase(), path }) as Operation,
    ),
  );
}

/** The named schemas of a description, in its order. */
export function schemasOf(document: ApiDocument): [string, Schema][] {
  return Object.entries((document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>);
}

/** A type in a few words. */
export function typeOf({ $ref, type, items, oneOf, anyOf, const: constant, enum: values }: Schema): string {
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf('/') + 1);
  if (constant !== undefined) return JSON.stringify(constant);
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(' | ');
  const several = oneOf ?? anyOf;
  if (several !== undefined) return several.map(typeOf).join(' | ');
  if (type === 'array') return items === undefined ? 'array' : `[${typeOf(items)}]`;
  return type === undefined ? '' : [type].flat().join(' | ');
}
