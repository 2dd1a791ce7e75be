import { describe, expect, test } from 'vitest';
import type { ReviewPorts, SessionOpened } from '../../src/ports.js';
import { review } from '../../src/review.js';
// Loaded here, so that no test waits for it.
import '../../src/screen/ink/ink-show.js';
import { fakeTerminal } from '../frames/fake-terminal.js';
import { arrival, options, time } from '../state/desk.js';

/** A review on a terminal that is none, with ports of which some are as given. */
async function begun(given: Partial<ReviewPorts> = {}, plain = false) {
  const done: string[] = [];
  const terminal = fakeTerminal();
  let hear: (chunk: string) => void = () => {};
  const input = {
    setEncoding: () => {},
    setRawMode: (raw: boolean) => done.push(raw ? 'raw' : 'cooked'),
    resume: () => {},
    pause: () => {},
    on: (_: 'data', listener: typeof hear) => {
      hear = listener;
    },
    off: () => {
      hear = () => {};
    },
  };
  const ports: ReviewPorts = {
    reports: {
      async *load() {
        done.push('load');
        yield { kind: 'arrived', arrivals: [arrival('town', 0), arrival('health', 1)] };
      },
      reread: async () => ({ kind: 'failed', reason: { zh: '没有', en: 'none' } }),
      watch: () => () => done.push('unwatched'),
    },
    session: {
      open: async () => {
        done.push('open');
        return { kind: 'new' };
      },
      save: async () => {
        done.push('save');
        return { ok: true };
      },
      close: async () => {
        done.push('close');
      },
    },
    exports: { write: async () => ({ ok: true, path: '整改清单.csv' }) },
    clipboard: { copy: async () => ({ ok: true }) },
    clock: { now: () => time },
    ...given,
  };
  const measured: number[] = [];
  const running = await review({ ...options, plain }, ports, {
    input,
    output: terminal.output,
    measured: (milliseconds) => measured.push(milliseconds),
  });
  return { done, terminal, running, measured, type: (chunk: string) => hear(chunk) };
}

/** Until the terminal shows it. */
async function until(shows: () => boolean): Promise<void> {
  const end = performance.now() + 4_000;
  while (!shows() && performance.now() < end) await new Promise((resume) => setTimeout(resume, 5));
  expect(shows()).toBe(true);
}

describe('a review', () => {
  test('shows a frame before anything is read, and reports as they come', async () => {
    let found: () => void = () => {};
    const open = () =>
      new Promise<SessionOpened>((resolve) => {
        found = () => resolve({ kind: 'new' });
      });
    const session = { open, save: async () => ({ ok: true }) as const, close: async () => {} };
    const { done, terminal, running } = await begun({ session });
    expect(done).toEqual(['raw']);
    expect(terminal.lines()).toHaveLength(24);
    expect(terminal.written()).toContain('还没有读到报告');
    found();
    await until(() => terminal.lines().some((line) => line.includes('云溪县卫生健康局')));
    running.giveBack();
  });

  test('answers keys at once, saves decisions, and gives everything back when it is left', async () => {
    const { done, terminal, running, measured, type } = await begun();
    await until(() => terminal.lines().some((line) => line.includes('白沙洲镇人民政府')));
    type('\r');
    expect(terminal.lines().join('\n')).toContain('办理结果总计');
    type('c');
    expect(terminal.lines().join('\n')).toContain('[x]');
    expect(measured).toHaveLength(2);
    type('\u0003');
    expect(await running.ended).toEqual({ ok: true });
    expect(done).toEqual(['raw', 'open', 'load', 'save', 'unwatched', 'cooked', 'close']);
    expect(terminal.written()).toMatch(/\[\?1049l$/);
    terminal.forget();
    running.giveBack();
    type('j');
    expect(terminal.written()).toBe('');
  });

  test('gives the terminal back and tells of it when something outside breaks its word', async () => {
    const broken = async () => {
      throw new Error('broken');
    };
    const session = { open: broken, save: broken, close: async () => {} };
    const { running, terminal } = await begun({ session });
    await expect(running.ended).rejects.toThrow('broken');
    expect(terminal.written()).toMatch(/\[\?1049l$/);
  });

  test('tells that the last decisions are not saved', async () => {
    const reason = { zh: '磁盘已满', en: 'no space left' };
    const session = {
      open: async () => ({ kind: 'new' }) as const,
      save: async () => ({ ok: false, reason }) as const,
      close: async () => {},
    };
    const { running, terminal, type } = await begun({ session });
    await until(() => terminal.lines().some((line) => line.includes('白沙洲镇人民政府')));
    type('\rc');
    await until(() => terminal.lines().some((line) => line.includes('没有存下：磁盘已满')));
    type('\u0003');
    expect(await running.ended).toEqual({ ok: false, reason });
  });
});

describe('for screen readers', () => {
  test('lines are only added, and only what has changed is told', async () => {
    const { terminal, running, type } = await begun({}, true);
    await until(() => terminal.written().includes('白沙洲镇人民政府'));
    terminal.forget();
    type('j');
    expect(terminal.written()).toBe(
      ['云溪县卫生健康局; 2024年度; 错误 2, 警告 0, 提示 0; 已定 0/2; yunxi-health-2024.pipe.txt', '2/2', ''].join(
        '\n',
      ),
    );
    terminal.forget();
    type('/');
    type('公');
    type('开');
    expect(terminal.written()).toBe('搜索: 公开');
    type('\u0003');
    await running.ended;
    expect(terminal.written()).not.toMatch(/\[\?1049|\[\d+;\d+H/);
  });
});
