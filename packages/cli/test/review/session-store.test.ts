import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyReview, emptySession, parseSession, type Session, serializeSession } from '@gouji/core/review';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Files, Self } from '../../src/host/host.js';
import { nodeFiles } from '../../src/host/node-files.js';
import { FileSession } from '../../src/review/session-store.js';
import { systemError } from '../support/gouji.js';

const name = '.gouji-review.json';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-session-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const self: Self = { pid: 7, user: '张三', machine: 'desk', isRunning: () => true };
const clock = () => new Date('2026-01-05T09:30:00Z');

function store(faults: Partial<Files> = {}, own = self): FileSession {
  return new FileSession(name, { files: { ...nodeFiles(folder), ...faults }, self: own }, clock);
}

/** A session in which something has been said of so many reports. */
function session(reports: number): Session {
  const report = (at: number) => ({
    ...emptyReview({ source: `${at}.txt`, agency: '青禾县水利局', year: 2024 }),
    edits: [{ address: 'applications.received.total', from: at, to: at + 1 }],
  });
  return { ...emptySession, reports: Array.from({ length: reports }, (_, at) => report(at)) };
}

const written = () => readFile(join(folder, name), 'utf8');
const place = (text: string | Uint8Array) => writeFile(join(folder, name), text);

describe('a session', () => {
  test('begins anew, is kept, and is found again', async () => {
    const first = store();
    expect(await first.open()).toEqual({ kind: 'new' });
    expect(await first.save(session(2))).toEqual({ ok: true });
    expect(await written()).toBe(serializeSession(session(2)));
    await first.close();
    expect(await readdir(folder)).toEqual([name]);
    expect(await store().open()).toEqual({ kind: 'found', session: parsed(await written()) });
  });

  test('that somebody else has can be seen, and tells who has it', async () => {
    const first = store();
    await first.open();
    await first.save(session(1));
    expect(await store().open()).toEqual({
      kind: 'held',
      by: '张三@desk',
      since: clock().toISOString(),
      session: parsed(await written()),
    });
  });

  test.each([
    ['cut off', '{"kind":"gouji-review","schemaVersion":1,"rep'],
    ['empty', ''],
    ['of another kind', '{"name":"gouji"}'],
    ['not text', new Uint8Array([0xff, 0xfe, 0x80])],
  ])('that is damaged (%s) is kept aside', async (_, text) => {
    await place(text);
    expect(await store().open()).toEqual({ kind: 'damaged', keptAt: `${name}.damaged-2026-01-05T09-30-00` });
    expect(await readFile(join(folder, `${name}.damaged-2026-01-05T09-30-00`))).toEqual(Buffer.from(text));
  });

  test('that is damaged again does not replace what was kept', async () => {
    const kept = `${name}.damaged-2026-01-05T09-30-00`;
    for (const copy of ['', '-2', '-3']) {
      await place(`{${copy}`);
      const own = store();
      expect(await own.open()).toEqual({ kind: 'damaged', keptAt: `${kept}${copy}` });
      await own.close();
    }
    expect(await readFile(join(folder, kept), 'utf8')).toBe('{');
    expect((await readdir(folder)).length).toBe(3);
  });

  test('of a newer version is not touched', async () => {
    const text = '{"kind":"gouji-review","schemaVersion":99,"reviews":{}}';
    await place(text);
    expect(await store().open()).toEqual({ kind: 'newer', version: 99 });
    expect(await readdir(folder)).toEqual([name]);
    expect(await written()).toBe(text);
  });

  test('in a folder that takes no file can be seen', async () => {
    await place(serializeSession(session(1)));
    const opened = await store({ create: () => Promise.reject(systemError('EROFS')) }).open();
    expect(opened).toMatchObject({ kind: 'unreadable', session: parsed(await written()) });
  });

  test('is not begun in a folder that takes no file', async () => {
    const opened = await store({ create: () => Promise.reject(systemError('EACCES')) }).open();
    expect(opened).toMatchObject({ kind: 'unreadable', reason: { zh: expect.stringContaining('没有写入权限') } });
    expect(opened).toMatchObject({ reason: { en: expect.stringContaining('--session') } });
  });

  test('that cannot be read is left alone, and its lock is given back', async () => {
    await place('{}');
    const read: Files['read'] = async (path, limit) => {
      if (path === name) throw systemError('EACCES');
      return nodeFiles(folder).read(path, limit);
    };
    expect(await store({ read }).open()).toMatchObject({ kind: 'unreadable' });
    expect(await readdir(folder)).toEqual([name]);
  });

  test('opened after a kill leaves nothing of what was being written', async () => {
    const aside = await nodeFiles(folder).writeAside(name);
    await aside.write('{');
    expect(await readdir(folder)).toHaveLength(1);
    await store().open();
    expect(await readdir(folder)).toEqual([`${name}.lock`]);
    await aside.drop();
  });
});

describe('saving', () => {
  test('tells that the disk is full, and succeeds once it is not', async () => {
    let full = true;
    const own = store({
      writeAside: async (path) => {
        const aside = await nodeFiles(folder).writeAside(path);
        return full ? { ...aside, write: () => Promise.reject(systemError('ENOSPC')) } : aside;
      },
    });
    await own.open();
    expect(await own.save(session(1))).toMatchObject({
      ok: false,
      reason: { zh: expect.stringContaining('磁盘已满') },
    });
    expect(await readdir(folder)).toEqual([`${name}.lock`]);
    full = false;
    expect(await own.save(session(1))).toEqual({ ok: true });
    expect(await written()).toBe(serializeSession(session(1)));
  });

  test('does not write over what another program has written', async () => {
    const own = store();
    await own.open();
    await own.save(session(1));
    const others = serializeSession(session(3));
    await place(others);
    expect(await own.save(session(2))).toMatchObject({ ok: false, reason: { zh: expect.stringContaining('改写') } });
    expect(await written()).toBe(others);
    await rm(join(folder, name));
    expect(await own.save(session(2))).toEqual({ ok: true });
    expect(await written()).toBe(serializeSession(session(2)));
  });

  test('is not hindered by a program that touches files without changing them', async () => {
    const own = store();
    await own.open();
    await own.save(session(1));
    await utimes(join(folder, name), new Date(0), new Date(0));
    expect(await own.save(session(2))).toEqual({ ok: true });
  });
});

function parsed(text: string): Session {
  const reading = parseSession(text);
  if (reading.kind !== 'session') throw new Error(reading.kind);
  return reading.session;
}
