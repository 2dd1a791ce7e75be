import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Why a request is not answered as it asks; each kind has its words in both languages. */
export interface ProblemFacts {
  /** The request is none of HTTP. */
  'malformed-http': Record<never, never>;
  'unknown-option': { readonly name: string; readonly known: readonly string[] };
  'bad-option': { readonly name: string; readonly value: string; readonly choices: readonly string[] };
  'unknown-rule': { readonly name: string };
  /** The first fault, in both languages, and how many more there are. */
  'bad-config': { readonly told: Readonly<Record<'zh' | 'en', string>>; readonly more: number };
  'no-rule-left': Record<never, never>;
  'empty-body': Record<never, never>;
  'no-reports': Record<never, never>;
  'no-previous': Record<never, never>;
  'empty-roster': Record<never, never>;
  'broken-off': Record<never, never>;
  'bad-json': Record<never, never>;
  'json-too-deep': { readonly levels: number; readonly members: number };
  'json-shape': { readonly member: string };
  'bad-multipart': { readonly fault: 'boundary' | 'truncated' | 'part-head' | 'field' };
  unauthorized: Record<never, never>;
  'foreign-origin': { readonly origin: string };
  'not-found': { readonly path: string };
  'no-such-rule': { readonly name: string };
  'method-not-allowed': { readonly method: string; readonly allowed: readonly string[] };
  'not-acceptable': { readonly offered: readonly string[] };
  'slow-request': Record<never, never>;
  'body-too-large': { readonly limit: number };
  'report-too-large': { readonly source: string; readonly bytes: number; readonly limit: number };
  'too-many-parts': { readonly limit: number };
  'unsupported-type': { readonly type: string; readonly offered: readonly string[] };
  'encoded-body': { readonly encoding: string };
  /** `kind` is the core's name for it, `message` its sentence. */
  'unreadable-report': { readonly kind: string; readonly message: string };
  'several-reports': { readonly source: string; readonly reports: number };
  /** `message` is the core's sentence. */
  'not-rolled-up': { readonly message: string };
  'report-too-slow': { readonly seconds: number };
  'report-too-heavy': { readonly megabytes: number };
  'headers-too-large': Record<never, never>;
  bug: Record<never, never>;
  busy: { readonly retryAfter: number };
  stopping: { readonly retryAfter: number };
}

export type ProblemKind = keyof ProblemFacts;

/** The status of every kind; a public contract, like the names. */
export const problemStatus = {
  'malformed-http': 400,
  'unknown-option': 400,
  'bad-option': 400,
  'unknown-rule': 400,
  'bad-config': 400,
  'no-rule-left': 400,
  'empty-body': 400,
  'no-reports': 400,
  'no-previous': 400,
  'empty-roster': 400,
  'broken-off': 400,
  'bad-json': 400,
  'json-too-deep': 400,
  'json-shape': 400,
  'bad-multipart': 400,
  unauthorized: 401,
  'foreign-origin': 403,
  'not-found': 404,
  'no-such-rule': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'slow-request': 408,
  'body-too-large': 413,
  'report-too-large': 413,
  'too-many-parts': 413,
  'unsupported-type': 415,
  'encoded-body': 415,
  'unreadable-report': 422,
  'several-reports': 422,
  'not-rolled-up': 422,
  'report-too-slow': 422,
  'report-too-heavy': 422,
  'headers-too-large': 431,
  bug: 500,
  busy: 503,
  stopping: 503,
} as const satisfies Record<ProblemKind, ContentfulStatusCode>;

export const problemKinds = Object.keys(problemStatus) as ProblemKind[];

/** The name of a kind for programs, the same for ever and on every server. */
export function problemType(kind: ProblemKind): string {
  return `urn:gouji:problem:${kind}`;
}
