import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Command, commands } from '../../src/keys/commands.js';
import { hints } from '../../src/keys/hints.js';
import { match } from '../../src/keys/match.js';
import { behaviours } from '../../src/state/commands/commands.js';
import { reviewWords } from '../../src/words/words-of.js';
import { keyPress } from './desk.js';

const folder = join(import.meta.dirname, 'commands');
const tests = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

describe.each(commands.map((command): Command => command))('$id', (command) => {
  test('has a test of its own', () => {
    expect(tests.some((text) => text.includes(`describe('${command.id}'`))).toBe(true);
  });

  test.each(['zh', 'en'] as const)('has words in %s', (lang) => {
    const { name, does } = reviewWords(lang).commands[command.id];
    expect([name, does].every((words) => words.trim() !== '')).toBe(true);
  });

  test('is what its keys come to, wherever it works', () => {
    for (const where of command.where) {
      const reached = command.keys.filter((key) => {
        const keys = key.split(' ');
        const last = keys.pop() ?? '';
        const meant = match(where, keys, keyPress(last));
        return meant.kind === 'command' && meant.id === command.id;
      });
      expect(reached.length, where).toBeGreaterThan(0);
    }
  });
});

test('every behaviour is that of a command', () => {
  expect(Object.keys(behaviours).toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
});

test('names are there once', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
});

test('no two commands share a key at one place', () => {
  const places = commands.flatMap(({ id, keys, where }) =>
    where.flatMap((place) => keys.map((key) => ({ id, at: `${place} ${key}` }))),
  );
  const shared = places.filter(({ at, id }) => places.some((other) => other.at === at && other.id !== id));
  expect(shared).toEqual([]);
});

test('hints are commands of their place', () => {
  for (const [place, ids] of Object.entries(hints)) {
    const here = (commands as readonly Command[]).filter(({ where }) => (where as readonly string[]).includes(place));
    expect(here.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
  }
});

test('leaving at once works everywhere', () => {
  for (const place of Object.keys(hints)) {
    expect(match(place as keyof typeof hints, [], keyPress('ctrl+c'))).toEqual({ kind: 'command', id: 'quit' });
  }
});
