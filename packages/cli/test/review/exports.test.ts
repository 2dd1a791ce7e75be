import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, read } from '@gouji/core';
import { emptyReview, withDecision, withFigures } from '@gouji/core/review';
import type { Export } from '@gouji/tui';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Files } from '../../src/host/host.js';
import { nodeFiles } from '../../src/host/node-files.js';
import { findInputs } from '../../src/inputs/find.js';
import { exportsBeside } from '../../src/review/exports.js';
import { systemError } from '../support/gouji.js';
import { reportText } from '../support/report-text.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-exports-'));
  await mkdir(join(folder, '年报'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const clock = () => new Date(2026, 0, 5, 9, 30);
const session = '年报/.gouji-review.json';
const write = (what: Export, faults: Partial<Files> = {}) =>
  exportsBeside(session, { ...nodeFiles(folder), ...faults }, clock).write(what);
const written = (path: string) => readFile(join(folder, path), 'utf8');

function reportOf(cells: Readonly<Record<string, number>>) {
  const reading = read(new TextEncoder().encode(reportText({ cells })));
  const [report] = reading.ok ? reading.reports : [];
  if (report === undefined) throw new Error('no report');
  return report;
}

/** A list in which one finding is dismissed. */
function list(format: 'xlsx' | 'markdown' | 'csv', lang: 'zh' | 'en' = 'zh'): Export {
  const checked = check(reportOf({ 'disputes.reconsideration.upheld': 1 }));
  const [finding] = checked.findings;
  if (finding === undefined) throw new Error('no finding');
  const decision = { status: 'dismissed', reason: '口径不同', note: '', at: '2026-01-05T01:30:00Z' } as const;
  const review = withDecision(emptyReview({ source: 'a.txt', agency: null, year: 2024 }), finding, decision);
  return { kind: 'list', format, lang, reports: [{ source: '年报/a.txt', checked, review }] };
}

describe('the list of corrections', () => {
  test('is written beside the session, with the decisions', async () => {
    expect(await write(list('csv'))).toEqual({ ok: true, path: join('年报/gouji-整改清单-2026-01-05.csv') });
    expect(await written('年报/gouji-整改清单-2026-01-05.csv')).toMatch(/disputes\/outcome-sum.*口径不同/);
    expect(await write(list('markdown', 'en'))).toMatchObject({ path: join('年报/gouji-corrections-2026-01-05.md') });
    expect(await written('年报/gouji-corrections-2026-01-05.md')).toContain('口径不同');
  });

  test('is a workbook where one is asked for', async () => {
    await write(list('xlsx'));
    const bytes = await readFile(join(folder, '年报/gouji-整改清单-2026-01-05.xlsx'));
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  });

  test('never takes the name of another file', async () => {
    const paths = [];
    for (let at = 0; at < 3; at += 1) paths.push(await write(list('csv')));
    expect(paths).toMatchObject(
      ['.csv', '-2.csv', '-3.csv'].map((end) => ({ path: expect.stringMatching(`05${end}$`) })),
    );
    expect(await readdir(join(folder, '年报'))).toHaveLength(3);
  });
});

describe('a corrected report', () => {
  const report = withFigures(reportOf({}), [{ address: 'applications.received.total', to: 12 }]);

  test.each(['text', 'markdown'] as const)('reads as it was corrected, as %s', async (format) => {
    const outcome = await write({ kind: 'report', format, source: '年报/a.txt', report });
    const path = `年报/gouji-改正-a.${format === 'text' ? 'txt' : 'md'}`;
    expect(outcome).toEqual({ ok: true, path: join(path) });
    const again = read(await readFile(join(folder, path)));
    const cells = again.ok ? again.reports[0]?.tables.applications?.cells : [];
    expect(cells?.find(({ address }) => address === 'applications.received.total')?.value).toBe(12);
  });

  test('is not read by the next run over the folder', async () => {
    await write({ kind: 'report', format: 'text', source: '年报/a.txt', report });
    expect(await findInputs(['年报'], nodeFiles(folder))).toMatchObject([{ kind: 'nothing' }]);
    expect(await findInputs(['年报/gouji-改正-a.txt'], nodeFiles(folder))).toMatchObject([{ kind: 'file' }]);
  });
});

test('what cannot be written is told, and leaves nothing', async () => {
  const writeAside: Files['writeAside'] = async (path) => ({
    ...(await nodeFiles(folder).writeAside(path)),
    write: () => Promise.reject(systemError('ENOSPC')),
  });
  const outcome = await write(list('csv'), { writeAside });
  expect(outcome).toMatchObject({ ok: false, reason: { zh: expect.stringContaining('磁盘已满') } });
  expect(await readdir(join(folder, '年报'))).toEqual([]);
});
