import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.js';
import { clean, faulty } from '../support/reports.js';

const app = createApp();

/** An archive of files by their names. */
function archive(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}

async function checked(body: BodyInit) {
  const answer = await app.request('/v1/check', { method: 'POST', body });
  return { status: answer.status, json: await answer.json() };
}

describe('an archive', () => {
  it('is answered report by report, each under its path', async () => {
    const { status, json } = await checked(archive({ 'b/faulty.txt': faulty, 'a/clean.txt': clean }));
    expect(status).toBe(200);
    expect(json.reports.map(({ source }: { source: string }) => source)).toEqual(['-/a/clean.txt', '-/b/faulty.txt']);
    const alone = await checked(faulty);
    expect(json.reports[1].findings).toEqual(alone.json.reports[0].findings);
  });

  it('tells of a file that holds no report, beside the others', async () => {
    const { status, json } = await checked(archive({ 'clean.txt': clean, 'letter.txt': '您好。' }));
    expect(status).toBe(200);
    expect(json.reports).toHaveLength(1);
    expect(json.problems).toMatchObject([{ source: '-/letter.txt' }]);
  });

  it('without a report is no report', async () => {
    const { status, json } = await checked(archive({ 'photo.jpg': '' }));
    expect([status, json.type]).toEqual([422, expect.stringContaining('unreadable-report')]);
  });

  it('is one of several inputs', async () => {
    const form = new FormData();
    form.append('file', new File([archive({ 'faulty.txt': faulty })], 'reports.zip'));
    form.append('file', new File([clean], 'clean.txt'));
    const { json } = await checked(form);
    expect(json.reports.map(({ source }: { source: string }) => source)).toEqual([
      'reports.zip/faulty.txt',
      'clean.txt',
    ]);
  });
});
