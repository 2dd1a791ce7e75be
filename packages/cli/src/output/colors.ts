import type { Host } from '../host/host.js';

/** Whether results are to be coloured: as the call says, then NO_COLOR, FORCE_COLOR, then whether a person reads. */
export function wantsColor(asked: boolean, { env }: Pick<Host, 'env'>, isTerminal: boolean): boolean {
  if (!asked || env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
