import { type ListFormat, type Order, type Place, Refusal } from './order.js';

/** Checks on the server that the page is from. */
export const there: Place = {
  async check(order, told, signal): Promise<void> {
    const answer = await sent(order, 'html', signal);
    const page = await answer.text();
    // The styles before it are here already.
    told.findings(page.slice(page.indexOf('<main')));
  },
  async list(order, format): Promise<Blob> {
    return await (await sent(order, format)).blob();
  },
};

/** The reports as the form would send them. */
async function sent(
  { reports, previous, blankAsZero, lang }: Order,
  format: ListFormat | 'html',
  signal?: AbortSignal,
) {
  const body = new FormData();
  for (const report of reports) body.append('file', report);
  for (const report of previous) body.append('previous', report);
  if (blankAsZero) body.append('blankAsZero', 'true');
  const query = new URLSearchParams({ format, lang });
  const answer = await fetch(`/v1/check?${query}`, { method: 'POST', body, signal: signal ?? null });
  if (!answer.ok) throw await refusal(answer);
  return answer;
}

async function refusal(answer: Response): Promise<Error> {
  const problem: unknown = await answer.json().catch(() => null);
  const detail = typeof problem === 'object' && problem !== null && 'detail' in problem ? problem.detail : null;
  return typeof detail === 'string' ? new Refusal(detail) : new Error(`${answer.status}`);
}
