import { ProblemError } from '../problems/problem-error.js';
import type { Lease } from './held.js';

/** Announced bodies up to this size are read at once: the runtime lets no more arrive than was announced. */
const small = 1024 * 1024;

/** The bytes of a request's body, at most `limit`; every byte is counted in `lease` as it arrives. */
export async function readBody(request: Request, limit: number, lease: Lease): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get('Content-Length') ?? Number.NaN);
  if (announced > limit) throw new ProblemError('body-too-large', { limit });
  try {
    if (announced > small || Number.isNaN(announced)) return await pieced(request, limit, lease);
    lease.add(announced);
    return new Uint8Array(await request.arrayBuffer());
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError('broken-off', {});
  }
}

async function pieced(request: Request, limit: number, lease: Lease): Promise<Uint8Array<ArrayBuffer>> {
  const reader = request.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
      length += next.value.length;
      if (length > limit) throw new ProblemError('body-too-large', { limit });
      lease.add(next.value.length);
      pieces.push(next.value);
    }
  } catch (error) {
    await reader?.cancel().catch(() => {});
    throw error;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
