import { mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { emptyReview, emptySession } from '@gouji/core/review';
import type { Arrival, Loaded } from '@gouji/tui';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Files, Host } from '../../src/host/host.js';
import { nodeFiles } from '../../src/host/node-files.js';
import { nodeHost } from '../../src/host/node-host.js';
import { findInputs } from '../../src/inputs/find.js';
import { FileReports } from '../../src/review/file-reports.js';
import { FileWatch } from '../../src/review/file-watch.js';
import { reportText } from '../support/report-text.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-load-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const place = (name: string, text: string) => writeFile(join(folder, name), text);

async function reportsOf(
  operands: readonly string[],
  faults: Partial<Host> = {},
  previous: readonly string[] = [],
): Promise<FileReports> {
  const host = { ...nodeHost(), files: nodeFiles(folder), ...faults };
  const inputs = await findInputs(operands, host.files);
  const judging = { check: () => ({}), renamed: {}, previous: await findInputs(previous, host.files) };
  return new FileReports(inputs, host, { ...judging, filedAs: (source) => `at/${source}` });
}

async function all(reports: FileReports, session = emptySession): Promise<Loaded[]> {
  const loaded: Loaded[] = [];
  for await (const one of reports.load(session)) loaded.push(one);
  return loaded;
}

const arrivals = (loaded: readonly Loaded[]): Arrival[] =>
  loaded.flatMap((one) => (one.kind === 'arrived' ? one.arrivals : []));

test('a report is judged as its body is to be', async () => {
  await place('a.txt', reportText({ cells: { 'disputes.reconsideration.upheld': 1 } }));
  const host = { ...nodeHost(), files: nodeFiles(folder) };
  const reports = new FileReports(await findInputs(['a.txt'], host.files), host, {
    check: (agency) => ({ severities: { 'disputes/outcome-sum': agency === '青禾县水利局' ? 'note' : 'error' } }),
    filedAs: (source) => source,
    renamed: {},
    previous: [],
  });
  const [arrival] = arrivals(await all(reports));
  expect(arrival).toMatchObject({ checked: { findings: [{ severity: 'note' }] } });
});

test('reports arrive in the order given, unread inputs among them', async () => {
  await place('b.txt', reportText({ cells: { 'disputes.reconsideration.upheld': 1 } }));
  await place('a.txt', `${reportText({ year: 2023 })}\n${reportText({ year: 2024 })}`);
  await place('empty.txt', '');
  const loaded = await all(await reportsOf(['b.txt', 'empty.txt', 'missing.txt', 'a.txt']));
  expect(
    arrivals(loaded).map((one) => [
      one.source,
      one.order,
      one.kind === 'report' ? one.checked.report.year : one.why.zh,
    ]),
  ).toEqual([
    ['b.txt', 0, 2024],
    ['empty.txt', 1, expect.stringContaining('空')],
    ['missing.txt', 2, expect.stringContaining('文件不存在')],
    ['a.txt', 3, 2023],
    ['a.txt', 3, 2024],
  ]);
  expect(arrivals(loaded)[2]).toMatchObject({
    filedAs: 'at/missing.txt',
    why: { en: expect.stringMatching(/no such file/) },
  });
  expect(arrivals(loaded)[0]).toMatchObject({ checked: { findings: [{ rule: 'disputes/outcome-sum' }] } });
  expect(loaded[0]).toEqual({ kind: 'progress', done: 0, all: 4 });
  expect(loaded.at(-1)).toEqual({ kind: 'progress', done: 4, all: 4 });
});

describe('several years of one body', () => {
  const carried = { 'applications.carriedForward.total': 5, 'applications.carriedForward.naturalPerson': 5 };
  const last = reportText({ year: 2023, cells: { ...carried, ...received(5) } });
  const rules = (loaded: readonly Loaded[]) =>
    arrivals(loaded).map((one) => (one.kind === 'report' ? one.checked.findings.map(({ rule }) => rule) : []));

  test('are compared as they come', async () => {
    await place('2023.txt', last);
    await place('2024.txt', reportText());
    expect(rules(await all(await reportsOf(['.'])))).toEqual([[], ['series/carry', 'series/carry']]);
    expect(rules(await all(await reportsOf(['2024.txt', '2023.txt'])))).toEqual([[], ['series/carry', 'series/carry']]);
  });

  test('those that were named to compare with are read last, and arrive only where they cannot be read', async () => {
    await place('2023.txt', last);
    await place('2024.txt', reportText());
    const loaded = await all(await reportsOf(['2024.txt'], {}, ['2023.txt', 'missing.txt']));
    expect(loaded.map(({ kind }) => kind).filter((kind) => kind !== 'progress')).toEqual([
      'arrived',
      'arrived',
      'previous',
    ]);
    expect(arrivals(loaded).map(({ source, order }) => [source, order])).toEqual([
      ['2024.txt', 0],
      ['missing.txt', 2],
    ]);
    expect(loaded).toContainEqual({ kind: 'previous', records: [expect.objectContaining({ year: 2023 })] });
    expect(loaded.at(-1)).toEqual({ kind: 'progress', done: 3, all: 3 });
  });
});

function received(count: number) {
  return { 'applications.received.total': count, 'applications.received.naturalPerson': count };
}

test('each comes with what the session says of it', async () => {
  await place('a.txt', reportText());
  await place('b.txt', reportText({ agency: '青禾县民政局' }));
  const review = {
    ...emptyReview({ source: 'at/b.txt', agency: '青禾县民政局', year: 2024 }),
    edits: [{ address: 'applications.received.total', from: 0, to: 1 }],
  };
  const loaded = arrivals(await all(await reportsOf(['.']), { ...emptySession, reports: [review] }));
  expect(loaded).toMatchObject([
    { filedAs: 'at/a.txt', review: null },
    { filedAs: 'at/b.txt', review },
  ]);
});

test('the event loop goes round while many reports are read, however fast they come', async () => {
  await place('a.txt', reportText());
  const bytes = new TextEncoder().encode(reportText());
  const files: Files = {
    ...nodeFiles(folder),
    identity: async (path) => path,
    read: async () => bytes,
    stamp: async () => '',
  };
  let time = 0;
  const now = () => {
    time += 2;
    return time;
  };
  const names = Array.from({ length: 60 }, (_, at) => `./${'./'.repeat(at)}a.txt`);
  const reports = await reportsOf(names, { files, now });
  let turns = 0;
  let ended = false;
  const loading = all(reports).finally(() => {
    ended = true;
  });
  for (; !ended; turns += 1) await turn();
  expect(arrivals(await loading)).toHaveLength(60);
  expect(turns).toBeGreaterThanOrEqual(10);
});

test('the first report does not wait for the others', async () => {
  for (const name of ['a.txt', 'b.txt', 'c.txt']) await place(name, reportText());
  const read: string[] = [];
  const files: Files = {
    ...nodeFiles(folder),
    read: (path, limit) => {
      read.push(path);
      return nodeFiles(folder).read(path, limit);
    },
  };
  const loading = (await reportsOf(['.'], { files })).load(emptySession);
  await loading.next();
  expect(read).toEqual([]);
  expect((await loading.next()).value).toMatchObject({ kind: 'arrived', arrivals: [{ source: 'a.txt' }] });
  expect(read).toEqual(['a.txt']);
});

test('a source is read again', async () => {
  await place('a.txt', reportText());
  const reports = await reportsOf(['a.txt']);
  await all(reports);
  await place('a.txt', reportText({ cells: { 'disputes.reconsideration.upheld': 1 } }));
  expect(await reports.reread('a.txt')).toMatchObject({
    kind: 'reports',
    checked: [{ findings: [{ rule: 'disputes/outcome-sum' }] }],
  });
  await rm(join(folder, 'a.txt'));
  expect(await reports.reread('a.txt')).toMatchObject({
    kind: 'failed',
    reason: { zh: expect.stringContaining('不存在') },
  });
});

test('a bug on one report is told and leaves the others alone', async () => {
  await place('a.txt', reportText());
  await place('b.txt', reportText());
  const files: Files = {
    ...nodeFiles(folder),
    read: (path, limit) => {
      if (path === 'a.txt') throw new Error('made up');
      return nodeFiles(folder).read(path, limit);
    },
  };
  const loaded = arrivals(await all(await reportsOf(['a.txt', 'b.txt'], { files })));
  expect(loaded).toMatchObject([
    { kind: 'unread', why: { en: expect.stringContaining('made up') } },
    { kind: 'report' },
  ]);
});

test('changes of files are told once each', async () => {
  for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) await place(name, name);
  const watch = new FileWatch(nodeFiles(folder), 5);
  for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'never.txt']) await watch.remember(name);
  const told: string[] = [];
  const end = watch.start((path, state) => told.push(`${path} ${state}`));
  await rounds();
  expect(told).toEqual([]);
  await place('a.txt', 'longer than it was');
  await utimes(join(folder, 'b.txt'), new Date(0), new Date(0));
  await rename(join(folder, 'c.txt'), join(folder, 'elsewhere.txt'));
  await rounds();
  expect(told.sort()).toEqual(['a.txt changed', 'b.txt changed', 'c.txt vanished']);
  await rename(join(folder, 'elsewhere.txt'), join(folder, 'c.txt'));
  await rounds();
  expect(told.slice(3)).toEqual(['c.txt changed']);
  await watch.remember('a.txt');
  await rounds();
  end();
  await place('d.txt', 'nobody is told');
  await rounds();
  expect(told).toHaveLength(4);
});

async function rounds(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60));
}
