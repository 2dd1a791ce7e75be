import type { CheckDocument } from '../../src/api/documents.js';
import type { ProblemDocument } from '../../src/problems/document.js';

/** What a request can send. */
export type Body = NonNullable<RequestInit['body']>;

export async function checkOf(answer: Response | Promise<Response>): Promise<CheckDocument> {
  return (await (await answer).json()) as CheckDocument;
}

export async function problemOf(answer: Response): Promise<ProblemDocument> {
  return (await answer.json()) as ProblemDocument;
}

/** What the answer calls the reports. */
export function sources({ reports }: CheckDocument): string[] {
  return reports.map(({ source }) => source);
}
