import type { z } from '@hono/zod-openapi';
import { optionFault } from '../negotiate/option-fault.js';

/** What the library found of a query. */
interface Found {
  readonly success: boolean;
  readonly error?: z.core.$ZodError;
}

/** Tells what is wrong in the query of a request, of which `known` are all the options. */
export function queryHook(known: readonly string[]) {
  return ({ error }: Found, c: { readonly req: { query(): Record<string, string> } }): undefined => {
    if (error !== undefined) throw optionFault(error, c.req.query(), known);
  };
}
