import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { widthOf } from '@gouji/terminal';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Desk } from './support/desk.js';
import { isThere, type Tmux } from './support/tmux.js';

if (!isThere) console.log('tmux is not installed: the tests of `gouji review` in a real terminal are left out');

/** How often a reviewer is killed. */
const kills = Math.min(5, Math.ceil(Number(process.env.GOUJI_KILLS ?? 10) / 10));

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

afterEach(() => desk.clear());

describe.skipIf(!isThere)('a review in a terminal', { timeout: 120_000 }, () => {
  test('goes from the reports to a fault, is decided, corrected and exported, and goes on the next day', async () => {
    const terminal = await desk.review(100, 30);
    await terminal.type('/卫生健康');
    await terminal.press('Enter', 'Enter');
    await terminal.until(/自然人 10 \+ 商业企业 2 ≠ 总计 21，差 9/);
    // The first finding is about the prose.
    await terminal.press(']', 'Enter');
    const table = await terminal.until(/> 表三/);
    expect(table).toMatch(/一、本年新收 +\+10 +\+2 .*\[21\]/);
    expect(table).toMatch(/= 12\s/);
    expect(table).toMatch(/>28 /);

    await terminal.press('d');
    await terminal.until(/理由/);
    await terminal.type('口径不同，已向该局核实');
    await terminal.press('Enter');
    await terminal.until(/不属实.*口径不同，已向该局核实/);
    await terminal.press('u');
    await terminal.until((screen) => screen.includes('已撤销') && !screen.includes('理由: 口径'));
    await terminal.press('c');
    await terminal.until(/已认定属实/);

    await terminal.press('e', 'C-u');
    await terminal.type('12');
    await terminal.press('Enter');
    await terminal.until(/12\*/);
    await terminal.press('u');
    // The finding that the figure made go is lit again.
    await terminal.until(/>\[21\]/);
    await terminal.press('a');
    await terminal.until(/12\*/);

    await terminal.press('w', 'Enter');
    await terminal.until(/gouji-整改清单-[-\d]+\.xlsx/);
    await terminal.press('C-c');
    await terminal.until(/=> 0/);
    expect(desk.left()).toEqual(['.gouji-review.json', expect.stringMatching(/^gouji-整改清单-[-\d]+\.xlsx$/)]);
    expect(readFileSync(join(desk.folder, 'yunxi-health-2024.pipe.txt'), 'utf8')).toContain('| 21 |');
    expect(desk.session()).toMatchObject({
      reasons: ['口径不同，已向该局核实'],
      reports: [
        {
          agency: '云溪县卫生健康局',
          decisions: [{ decision: { status: 'confirmed' } }],
          edits: [{ address: 'applications.received.total', from: 21, to: 12 }],
        },
      ],
    });

    const next = await desk.review(100, 30);
    await next.type('/卫生健康');
    await next.press('Enter', 'Enter');
    await next.until(/云溪县卫生健康局 2024年度/);
    await next.press('Enter');
    await next.until(/12\*/);
  });

  test.each([
    ['q', 0],
    ['C-c', 0],
  ])('left by %s leaves the terminal as it was', async (key, code) => {
    const terminal = await desk.terminal();
    const before = await stty(terminal);
    await terminal.run('eval $gouji review .; echo "=> $?"');
    await terminal.until(/云溪县水务局/);
    expect(await terminal.ask('alternate_on')).toBe('1');
    await terminal.press(key);
    await terminal.until(new RegExp(`=> ${code}`));
    await expectAsBefore(terminal, before);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
  ] as const)('ended by %s leaves the terminal as it was', async (signal, code) => {
    const terminal = await desk.terminal();
    const before = await stty(terminal);
    await terminal.run('eval $gouji review .; echo "=> $?"');
    await terminal.until(/云溪县水务局/);
    process.kill(desk.reviewer(), signal);
    await terminal.until(new RegExp(`=> ${code}`));
    await expectAsBefore(terminal, before);
  });

  test('a crash leaves the terminal as it was, and is owned up to', async () => {
    const terminal = await desk.terminal();
    const before = await stty(terminal);
    // On a signal, not on a clock: a slow machine may take any time to show the reports first.
    const crash = 'data:text/javascript,process.on(`SIGUSR2`,()=>{throw/**/new/**/Error(`made/up`)})';
    await terminal.run(`export NODE_OPTIONS='--import ${crash}'`);
    await terminal.run('eval $gouji review .; echo "=> $?"');
    await terminal.until(/云溪县水务局/);
    process.kill(desk.reviewer(), 'SIGUSR2');
    expect(await terminal.until(/=> 3/)).toContain('Gouji itself failed: Error: made/up');
    await expectAsBefore(terminal, before);
  });

  test('two reviewers at once: the second sees who decides, and decides nothing', async () => {
    const first = await desk.review(100, 30);
    const second = await desk.review(100, 30);
    await second.until(/@/);
    await second.press('Enter', 'c');
    await pause(500);
    await first.press('Enter', 'c');
    await first.until(/已认定属实/);
    await second.press('C-c');
    await second.until(/=> 0/);
    expect(desk.left()).toContain('.gouji-review.json.lock');
    await first.press('C-c');
    await first.until(/=> 0/);
    expect(desk.session().reports).toHaveLength(1);
    expect(desk.left()).toEqual(['.gouji-review.json']);
  });

  test(`killed ${kills} times: what was decided is kept`, { timeout: kills * 60_000 }, async () => {
    let kept = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const terminal = await desk.review(100, 30);
      await terminal.press('o');
      await terminal.until(/^> \[ \]/m);
      await terminal.press('c');
      await vi.waitFor(() => expect(desk.decided()).toBe(kept + 1), { timeout: 10_000 });
      await terminal.press('o', 'c');
      await pause(Math.random() * 100);
      process.kill(desk.reviewer(), 'SIGKILL');
      await terminal.until(/=> 137/);
      expect([kept + 1, kept + 2]).toContain(desk.decided());
      kept = desk.decided();
    }
    const terminal = await desk.review();
    await terminal.press('C-c');
    await terminal.until(/=> 0/);
    expect(desk.decided()).toBe(kept);
    expect(desk.left()).toEqual(['.gouji-review.json']);
  });

  test('a window of any size, also while it changes, holds what is shown', async () => {
    const terminal = await desk.review(80, 24);
    for (const [columns, rows] of [
      [20, 5],
      [200, 50],
      [60, 20],
      [1, 1],
      [40, 12],
    ] as const) {
      await terminal.resize(columns, rows);
      await terminal.press('Enter');
      await pause(300);
      const lines = (await terminal.screen()).replace(/\n$/, '').split('\n');
      expect(lines.length).toBeLessThanOrEqual(rows);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      await terminal.press('Escape');
    }
    await terminal.resize(100, 30);
    await terminal.until(/云溪县水务局/);
    await terminal.press('C-c');
    await terminal.until(/=> 0/);
  });

  test('a paste of 100 kB into search is borne', async () => {
    const terminal = await desk.review();
    await terminal.press('/');
    await terminal.paste('粘贴的文字\n'.repeat(6_000));
    await pause(500);
    await terminal.press('Enter');
    await terminal.until(/云溪县水务局/);
    await terminal.press('C-c');
    await terminal.until(/=> 0/);
  });

  test('a file that changes while it is open is told of', async () => {
    const terminal = await desk.review(100, 30);
    const path = join(desk.folder, 'yunxi-health-2024.pipe.txt');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
    await terminal.until(/yunxi-health-2024\.pipe\.txt.*(变|改)/);
    await terminal.press('C-c');
    await terminal.until(/=> 0/);
  });

  test('without a terminal it points to check', async () => {
    const terminal = await desk.terminal();
    await terminal.run('eval $gouji review . --lang zh > told.txt; echo "=> $?"; cat told.txt');
    expect(await terminal.until(/=> 2/)).toContain('gouji check');
  });
});

/** The settings of the terminal, from a screen that holds nothing else. */
async function stty(terminal: Tmux): Promise<string> {
  const mark = `end-of-${randomUUID()}`;
  await terminal.run(`clear; stty -a; echo "${mark}"`);
  const screen = await terminal.until(new RegExp(`^${mark}$`, 'm'));
  return screen.slice(0, screen.indexOf(`\n${mark}\n`));
}

async function expectAsBefore(terminal: Tmux, before: string): Promise<void> {
  expect(await terminal.ask('alternate_on')).toBe('0');
  expect(await terminal.ask('cursor_flag')).toBe('1');
  expect(await terminal.screen()).toContain('$ eval $gouji review');
  expect(await stty(terminal)).toBe(before);
  expect(desk.left()).not.toContain('.gouji-review.json.lock');
}
