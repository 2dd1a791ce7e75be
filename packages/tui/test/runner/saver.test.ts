import { emptySession } from '@gouji/core/review';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/ports.js';
import { saver } from '../../src/runner/saver.js';

const full: Outcome = { ok: false, reason: { zh: '磁盘已满', en: 'no space left' } };

/** A store of which each save ends when it is told to. */
function slowStore() {
  const ends: ((outcome: Outcome) => void)[] = [];
  return {
    ends,
    open: async () => ({ kind: 'new' }) as const,
    save: () => new Promise<Outcome>((end) => ends.push(end)),
    close: async () => {},
  };
}

/** Lets everything that waits for nothing else go on. */
const settle = () => new Promise((resume) => setImmediate(resume));

test('saves one state at a time, and of those that wait only the last', async () => {
  const store = slowStore();
  const saved: [number, Outcome][] = [];
  const saves = saver(
    store,
    (revision, outcome) => saved.push([revision, outcome]),
    (error) => expect.fail(String(error)),
  );
  for (const revision of [1, 2, 3]) saves.save(emptySession, revision);
  expect(store.ends).toHaveLength(1);
  store.ends[0]?.({ ok: true });
  await settle();
  expect(store.ends).toHaveLength(2);
  store.ends[1]?.(full);
  expect(await saves.settled()).toEqual(full);
  expect(saved).toEqual([
    [1, { ok: true }],
    [3, full],
  ]);
  saves.save(emptySession, 4);
  store.ends[2]?.({ ok: true });
  expect(await saves.settled()).toEqual({ ok: true });
});
