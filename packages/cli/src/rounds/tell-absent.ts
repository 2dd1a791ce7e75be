import { printable } from '@gouji/terminal';
import type { Context } from '../context.js';
import type { LastCheck } from './last-check.js';

/** Says on standard error which reports of the last round have not come, so that nobody takes them for mended. */
export async function tellAbsent(last: LastCheck | null, { host, words }: Context): Promise<void> {
  const absent = last?.absent ?? [];
  if (absent.length === 0) return;
  const findings = absent.reduce((sum, report) => sum + report.findings.length, 0);
  const sources = absent.map(({ source }) => source);
  await host.stderr.write(`gouji: ${printable(words.absentReports({ sources, findings }))}\n`);
}
