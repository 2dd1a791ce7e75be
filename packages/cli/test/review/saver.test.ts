import { expect, test } from 'vitest';
import { saver } from '../../src/review/saver.js';

/** A place that writes only when it is told to, and remembers what it was given. */
function slowPlace() {
  const begun: string[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const save = saver((text) => {
    begun.push(text);
    return new Promise((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve())));
  });
  return { begun, save, end: (error?: Error) => ends.shift()?.(error) };
}

test('one save is under way at a time, and the newest that waits is written next', async () => {
  const { begun, save, end } = slowPlace();
  const saves = [save('1'), save('2'), save('3')];
  expect(begun).toEqual(['1']);
  end();
  expect(await saves[0]).toEqual({ ok: true });
  expect(begun).toEqual(['1', '3']);
  end();
  expect(await Promise.all(saves)).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  expect(begun).toEqual(['1', '3']);
});

test('a failure is told to every save that it concerns, and to no other', async () => {
  const { save, end } = slowPlace();
  const [first, second, third] = [save('1'), save('2'), save('3')];
  const full = new Error('full');
  end();
  expect(await first).toEqual({ ok: true });
  end(full);
  expect(await second).toEqual({ ok: false, error: full });
  expect(await third).toEqual({ ok: false, error: full });
  const fourth = save('4');
  end();
  expect(await fourth).toEqual({ ok: true });
});

test('a save asked for when one is just told is not lost', async () => {
  const { begun, save, end } = slowPlace();
  const first = save('1');
  const later = first.then(() => save('2'));
  end();
  await first;
  await Promise.resolve();
  end();
  await later;
  expect(begun).toEqual(['1', '2']);
});
