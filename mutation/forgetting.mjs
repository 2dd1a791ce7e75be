import { beforeEach, vi } from 'vitest';

/**
 * What one test has looked up, another would find without the code that finds it: Stryker would not run it against a
 * mutant of that code. So each test begins with nothing remembered.
 */
const forget = vi.hoisted(() => []);

vi.mock(import('../packages/core/src/grammar/labels/remembering.ts'), async (original) => {
  const { remembering } = await original();
  return {
    remembering(find) {
      let own = remembering(find);
      forget.push(() => {
        own = remembering(find);
      });
      return (text) => own(text);
    },
  };
});

beforeEach(() => {
  for (const each of forget) each();
});
