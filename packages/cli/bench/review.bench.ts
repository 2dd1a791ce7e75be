import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportText } from '../test/support/report-text.js';

/**
 * How a review of 500 reports with 5,000 findings feels: the first frame and the answers to keys, in times of the start
 * of a bare Node, which takes about 40 ms; and memory. The bundle stands in node_modules/.cache/bench.
 */
const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const reports = 500;
const findings = 10;
/** 700 ms, 50 ms and 400 MB, where a bare Node starts in 40 ms. */
const limits = { first: 17.5, key: 1.25, memory: 400 };
const rounds = 5;

/** A day's work, as it is typed; a line is a key, and those of several characters are the arrows. */
const keys = [
  ...[...'jjjjjjjjjj\rjjj\rjjjjjlllktto'],
  ...[...'c]]co\u001b\u001bGggjj\rd'],
  ...['已', '核', '实', '\r'],
  ...[...'uoooooccc\u001b\u001b/'],
  ...['水', '利', '\r', 'n', 'n', 'N', 's', 's', 's', 'L', 'L', 'f', 'j', '\r', 'F', '\u001b[6~', '\u001b[5~'],
];

/** What makes a terminal of the pipes of a process, and tells what is drawn on it and when; it runs before all else. */
function terminal(findings: number): void {
  const { stdin, stdout } = process;
  Object.assign(stdin, { isTTY: true, setRawMode: () => stdin });
  Object.assign(stdout, { isTTY: true, columns: 120, rows: 40 });
  process.channel?.unref();
  let pressed = false;
  stdin.prependListener('data', () => {
    pressed = true;
  });
  let isFirst = true;
  stdout.write = (text: string | Uint8Array) => {
    const frame = String(text);
    if (isFirst && frame.includes('勾稽')) {
      isFirst = false;
      process.send?.({ first: performance.now() });
    }
    if (frame.includes(` ${findings} `)) process.send?.({ read: true });
    if (pressed) process.send?.({ answered: true });
    pressed = false;
    return true;
  };
  process.on('message', () => process.send?.({ memory: process.resourceUsage().maxRSS / 1024 }));
}

const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
try {
  for (let at = 0; at < reports; at += 1) writeFileSync(join(folder, `${at}.txt`), faulty(at));
  const firsts: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(bareStart());
    firsts.push((await opened()).first);
  }
  const { reading, idle, memory } = await opened(keys);
  for (let round = 0; round < rounds; round += 1) bare.push(bareStart());
  const unit = median(bare);
  tell('first frame of a review of 500 reports / node -e 0', median(firsts) / unit, limits.first);
  tell('95th percentile of answers to keys while 500 reports are read / node -e 0', p95(reading) / unit, limits.key);
  tell('95th percentile of answers to keys with 5,000 findings / node -e 0', p95(idle) / unit, limits.key);
  tell('memory of a review of 500 reports / 400 MB', memory / limits.memory, 1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Opened {
  /** Milliseconds from the start of the process. */
  readonly first: number;
  /** Of each key pressed while reports were read, and after: how long its frame took to come, in milliseconds. */
  readonly reading: readonly number[];
  readonly idle: readonly number[];
  /** The most that it has taken, in MB. */
  readonly memory: number;
}

/** A review that is opened, worked with and killed. */
async function opened(keys: readonly string[] = []): Promise<Opened> {
  const before = `data:text/javascript,${encodeURIComponent(`(${terminal})(${reports * findings})`)}`;
  const args = ['--import', before, main, 'review', folder, '--lang', 'zh', '--session', join(folder, 'session.json')];
  const env = { ...process.env, TERM: 'xterm-256color' };
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'inherit', 'ipc'], env });
  let isRead = false;
  child.on('message', (message: object) => {
    isRead ||= 'read' in message;
  });
  const { first } = await told(child, 'first');
  const reading: number[] = [];
  const idle: number[] = [];
  for (const key of keys.length > 0 ? 'jkjkjkjkjkjkjkjkjkjk' : '')
    if (!isRead) reading.push(await answered(child, key));
  while (keys.length > 0 && !isRead) await new Promise((resolve) => setTimeout(resolve, 50));
  for (let day = 0; day < 3; day += 1) for (const key of keys) idle.push(await answered(child, key));
  const memory = told(child, 'memory');
  child.send('memory');
  const used = await memory;
  child.kill('SIGKILL');
  await once(child, 'close');
  return { first: first ?? Number.NaN, reading, idle, memory: used.memory ?? Number.NaN };
}

async function answered(child: ChildProcess, key: string): Promise<number> {
  const answer = told(child, 'answered');
  const start = performance.now();
  child.stdin?.write(key);
  await answer;
  return performance.now() - start;
}

/** The next message of a kind; an error when the review ends instead. */
function told(child: ChildProcess, kind: string): Promise<Readonly<Record<string, number>>> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the review has ended'));
    child.once('close', ended);
    child.on('message', function hear(message: Record<string, number>) {
      if (!(kind in message)) return;
      child.off('message', hear).off('close', ended);
      resolve(message);
    });
  });
}

/** A report with as many findings. */
function faulty(at: number): string {
  const columns = ['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'publicWelfareOrganization'];
  const cells: Record<string, number> = {
    'applications.granted.legalServiceInstitution': at + 3,
    'applications.denied.stateSecret.total': 4,
    'applications.notProcessed.petition.total': 2,
    'disputes.reconsideration.upheld': 2,
    'disputes.litigationDirect.total': 1,
  };
  for (const column of columns) cells[`applications.granted.${column}`] = at + 3;
  return reportText({ agency: `青禾县第${at}水利局`, cells });
}

function tell(what: string, ratio: number, most: number): void {
  process.send?.({ what, ratio, most });
}

function bareStart(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  return performance.now() - start;
}

function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
