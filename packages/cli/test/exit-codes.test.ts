import { describe, expect, test } from 'vitest';
import { type Ending, endings } from '../src/exit-codes.js';
import { decidedSession } from './support/decided.js';
import { gouji, type Setting, systemError } from './support/gouji.js';
import { reportText } from './support/report-text.js';

const wrong = { 'disputes.reconsideration.upheld': 1 };
const files = {
  'good.txt': reportText(),
  'error.txt': reportText({ cells: wrong }),
  'warning.txt': reportText({ cells: { 'proactive.licensing.decisions': '' } }),
  'note.txt': reportText({ cells: { 'proactive.licensing.decisions': '/' } }),
  'doubt.txt': reportText({ cells: { 'applications.granted.otherOrganization': '' } }),
  'empty.txt': '',
  'other.txt': reportText({ agency: '青禾县教育局', year: 2023 }),
  'older.txt': reportText({ year: 2020 }),
  'dismissed.json': decidedSession('error.txt', reportText({ cells: wrong }), [{ status: 'dismissed' }]),
};
const fails = () => {
  throw new Error('made up');
};

/** Calls that end in each way. */
const calls: Readonly<Record<Ending, readonly (readonly [line: string, setting?: Setting])[]>> = {
  bug: [
    ['check good.txt', { faults: () => ({ read: fails }) }],
    ['check good.txt', { faults: () => ({ kind: fails }) }],
    ['review good.txt', { keys: '', faults: () => ({ create: fails }) }],
  ],
  'wrong-call': [
    ['check'],
    ['check good.txt --fail-on'],
    ['frobnicate'],
    ['explain nothing'],
    ['compare good.txt'],
    ['check good.txt --only x'],
    ['check good.txt --session empty.txt'],
    ['check good.txt --session missing.json'],
    ['check good.txt --format xlsx', { columns: 80 }],
    ['template', { columns: 80 }],
    ['template --edition 2008'],
    ['review good.txt'],
    ['serve --port 65536'],
    ['serve --port 0 --host 256.1.1.1'],
    ['serve --token-file missing.txt'],
    ['serve --token-file empty.txt'],
    ['serve --origin nonsense'],
    ['serve', { env: { GOUJI_WORKERS: 'many' } }],
    ['review -', { keys: 'q' }],
    ['review good.txt --session good.txt', { keys: 'q' }],
  ],
  'output-unwritable': [
    ['check good.txt --output nowhere/x.txt'],
    ['extract good.txt --output x.csv', { faults: () => ({ writeAside: () => Promise.reject(systemError('EROFS')) }) }],
  ],
  'not-compared': [
    ['check good.txt --previous other.txt'],
    ['check error.txt --previous older.txt'],
    ['compare other.txt good.txt'],
  ],
  'input-unread': [
    ['check empty.txt'],
    ['check error.txt empty.txt good.txt'],
    ['check missing.txt error.txt'],
    ['extract missing.txt'],
    ['extract *.md'],
    ['review missing.txt none/', { keys: 'q' }],
  ],
  unsaved: [
    [
      'review error.txt',
      { keys: '\rc\u0003q', faults: () => ({ writeAside: () => Promise.reject(systemError('ENOSPC')) }) },
    ],
  ],
  findings: [
    ['check error.txt'],
    ['check good.txt error.txt warning.txt'],
    ['check error.txt --format json'],
    ['check warning.txt --fail-on warning'],
    ['check error.txt --fail-on note'],
    ['check note.txt --fail-on note'],
  ],
  'below-threshold': [
    ['check warning.txt'],
    ['check note.txt --fail-on warning'],
    ['check error.txt --fail-on never'],
    ['check error.txt --session dismissed.json'],
  ],
  'in-doubt': [['check doubt.txt --fail-on note --only applications'], ['extract doubt.txt']],
  clean: [['check good.txt --fail-on note'], ['extract error.txt'], ['check error.txt --skip disputes']],
  reviewed: [
    ['review error.txt', { keys: 'q' }],
    ['review error.txt empty.txt missing.txt', { keys: 'q' }],
  ],
  served: [['serve --port 0'], ['serve --port 0 --workers 1 --lang en']],
  told: [
    ['--help'],
    ['help check'],
    ['rules'],
    ['rules --format json'],
    ['template --format text'],
    ['explain cells/blank'],
    [''],
  ],
};

describe.each(endings)('$name ends with $code', ({ name, code }) => {
  const cases = calls[name].map(([line, setting]) => ({ line, setting }));
  test.each(cases)('gouji $line', async ({ line, setting }) => {
    const args = line.split(' ').filter((word) => word !== '');
    expect((await gouji(args, { files, ...setting })).exit).toBe(code);
  });
});

describe('a bug', () => {
  const setting = { files, faults: () => ({ kind: fails }) };

  test('is owned up to, without a stack', async () => {
    const { stderr } = await gouji(['check', 'good.txt'], setting);
    expect(stderr).toMatch(/^gouji: 抱歉，勾稽自身出错了：Error: made up\n/);
    expect(stderr).toContain('GOUJI_DEBUG=1');
    expect(stderr).not.toContain('    at ');
  });

  test('shows where it struck to those who ask', async () => {
    const { stderr } = await gouji(['check', 'good.txt'], { ...setting, env: { GOUJI_DEBUG: '1' } });
    expect(stderr).toMatch(/^ {4}at /m);
  });

  test('on one input leaves the others alone', async () => {
    const faults: Setting['faults'] = ({ read }) => ({
      read: (path, limit) => (path === 'note.txt' ? fails() : read(path, limit)),
    });
    const { exit, stdout, stderr } = await gouji(['check', 'note.txt', 'good.txt', '--format', 'json'], {
      files,
      faults,
    });
    expect(exit).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ reports: [{ source: 'good.txt' }], problems: [{ kind: 'bug' }] });
    expect(stderr).toMatch(/^gouji: note\.txt: .*made up/);
  });
});
