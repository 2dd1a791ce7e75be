import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decidedSession } from './support/decided.js';
import { gouji, type Setting, systemError } from './support/gouji.js';
import { reportText } from './support/report-text.js';

const text = reportText({ cells: { 'disputes.reconsideration.upheld': 1, 'proactive.licensing.decisions': '' } });
const changed = reportText({ cells: { 'disputes.reconsideration.upheld': 2, 'proactive.licensing.decisions': '' } });
const name = '年报/.gouji-review.json';

/** Accepts, and gives what became of the call with the session that it left. */
async function accept(args: readonly string[], setting: Setting = {}) {
  let session: string | null = null;
  let names: string[] = [];
  const outcome = await gouji(['check', '年报', '--accept', '与上年口径一致', ...args], {
    files: { '年报/a.txt': text },
    ...setting,
    inspect: async (folder) => {
      session = await readFile(join(folder, name), 'utf8').catch(() => null);
      names = (await readdir(join(folder, '年报'))).sort();
    },
  });
  return { ...outcome, session: session as string | null, names };
}

describe('--accept', () => {
  test('keeps what was found with who, why and when, and leaves it out of the exit code', async () => {
    const { exit, stdout, stderr, session } = await accept([]);
    expect({ exit, stderr }).toEqual({
      exit: 0,
      stderr: `gouji: 2 个问题已接受，记在“${name}”里。以后核对时用 --session 指定它，或写进配置的 session；其中的数字一变，问题就重新列出。\n`,
    });
    expect(stdout).toContain('处理意见  不需整改；与上年口径一致');
    expect(JSON.parse(session ?? '')).toMatchObject({
      kind: 'gouji-review',
      reasons: ['与上年口径一致'],
      reports: [
        {
          source: 'a.txt',
          agency: '青禾县水利局',
          decisions: [
            {
              rule: 'cells/blank',
              status: 'dismissed',
              reason: '与上年口径一致',
              by: 'reviewer',
              at: expect.any(String),
            },
            { rule: 'disputes/outcome-sum', status: 'dismissed' },
          ],
        },
      ],
    });
  });

  test('is narrowed by --only', async () => {
    const { session } = await accept(['--only', 'cells']);
    expect(session).not.toContain('disputes/outcome-sum');
  });

  test('holds for the next call, until a figure changes; what is unused is told', async () => {
    const { session } = await accept([]);
    const after = (report: string, ...more: string[]) =>
      gouji(['check', '年报/a.txt', '--session', name, ...more], {
        files: { '年报/a.txt': report, [name]: session ?? '' },
      });
    expect(await after(text)).toMatchObject({ exit: 0, stderr: '' });
    const back = await after(changed);
    expect(back).toMatchObject({ exit: 1 });
    expect(back.stderr).toMatch(
      /^gouji: “年报\/\.gouji-review\.json”里有 1 条“不需整改”没有用上：\n {2}年报\/a\.txt {2}disputes\/outcome-sum {2}.*：与上年口径一致（数字已变，问题重新列出）\n$/,
    );
    const { reports } = JSON.parse((await after(reportText(), '--format', 'json')).stdout);
    expect(reports[0].unused).toMatchObject([
      { rule: 'cells/blank', cells: { 'proactive.licensing.decisions': '' }, reason: '与上年口径一致', back: false },
      { rule: 'disputes/outcome-sum', back: false },
    ]);
  });

  test('adds to what has been decided, of these reports and of others', async () => {
    const other = decidedSession(
      'b.txt',
      reportText({ agency: '青禾县民政局', cells: { 'disputes.reconsideration.upheld': 1 } }),
      [{ status: 'confirmed' }],
    );
    const { session } = await accept([], { files: { '年报/a.txt': text, [name]: other } });
    expect(JSON.parse(session ?? '').reports.map(({ source }: { source: string }) => source)).toEqual([
      'a.txt',
      'b.txt',
    ]);
  });

  test('goes where the config says', async () => {
    const files = { '年报/a.txt': text, 'gouji.config.json': JSON.stringify({ session: name }) };
    expect((await accept([], { files })).session).toContain('dismissed');
  });

  test('of nothing writes nothing', async () => {
    const { exit, stderr, session } = await accept([], { files: { '年报/a.txt': reportText() } });
    expect({ exit, stderr, session }).toEqual({
      exit: 0,
      stderr: 'gouji: 没有可接受的问题：没有查出，或都已有决定。\n',
      session: null,
    });
  });

  test('leaves nothing behind but the session', async () => {
    expect((await accept([])).names).toEqual(['.gouji-review.json', 'a.txt']);
  });
});

describe('--accept changes nothing and says why', () => {
  const newer = '{"kind":"gouji-review","schemaVersion":7}';

  test.each([
    ['from a later version', newer, '较新版本的勾稽写的（格式 7）'],
    ['that is damaged', '{"kind":', '已经损坏，或不是审核记录（第 1 行第 9 列）'],
    ['that is no text', new Uint8Array([0xff, 0xfe, 0x41]), '已经损坏'],
  ])('where there is a session %s', async (_, content, sentence) => {
    const { exit, stdout, stderr, session, names } = await accept([], {
      files: { '年报/a.txt': text, [name]: content },
    });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    if (typeof content === 'string') expect(session).toBe(content);
    expect(names).toEqual(['.gouji-review.json', 'a.txt']);
  });

  test('while somebody is reviewing', async () => {
    const lock = { user: '李', machine: 'other', pid: 7, since: '2025-01-20T08:30:00.000Z', token: 'abcd1234' };
    const files = { '年报/a.txt': text, [`${name}.lock`]: `${JSON.stringify(lock)}\n` };
    const { exit, stderr, session, names } = await accept([], { files });
    expect({ exit, session }).toEqual({ exit: 2, session: null });
    expect(stderr).toContain('李@other正在审核（2025-01-20T08:30:00.000Z 起）');
    expect(names).toContain('.gouji-review.json.lock');
  });

  test('where the session cannot be written', async () => {
    const { exit, stderr, session, names } = await accept([], {
      faults: () => ({ writeAside: () => Promise.reject(systemError('ENOSPC')) }),
    });
    expect({ exit, session }).toEqual({ exit: 2, session: null });
    expect(stderr).toContain('接受的问题没有存下来');
    expect(names).toEqual(['a.txt']);
  });

  test.each([['--accept='], ['--accept= ']])('without a reason: %s', async (option) => {
    const { exit, stderr } = await gouji(['check', 'a.txt', option], { files: { 'a.txt': text } });
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: 'gouji: 选项 --accept 后面要有取值。\n' });
  });

  test('for a reason that no session can hold', async () => {
    const { exit, stderr } = await gouji(['check', 'a.txt', '--accept', '长'.repeat(10_001)], {
      files: { 'a.txt': text },
    });
    expect({ exit, stderr }).toEqual({
      exit: 2,
      stderr: 'gouji: --accept 后面有 10001 个字，最多 10000 个。请写短一些。\n',
    });
  });
});
