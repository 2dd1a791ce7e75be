import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** The files mutated in this run, by name. */
const mutated = process.env.GOUJI_MUTATION_FILES?.split(',') ?? [];

/**
 * The first failure ends a run, so those come first that find most and soonest: the tests of the file itself, then those of
 * one part each.
 */
class PartsFirst extends BaseSequencer {
  async sort(specifications) {
    const rank = ({ moduleId }) => {
      if (mutated.some((name) => moduleId.endsWith(`/${name}.test.ts`))) return 0;
      return /\/test\/(?:grid|layout|grammar|localize|rules)\//.test(moduleId) ? 1 : 2;
    };
    return specifications.toSorted(
      (one, other) => rank(one) - rank(other) || one.moduleId.localeCompare(other.moduleId),
    );
  }
}

/** The folders of tests to run, as `localize,rules`; all when none is named. */
const folders = process.env.GOUJI_MUTATION_TESTS?.split(',');

/** The quick tests, all in one process. */
export default defineConfig({
  test: {
    include: folders?.map((folder) => `test/${folder}/**/*.test.ts`) ?? ['test/**/*.test.ts'],
    exclude: [
      // Slow, and about the whole road.
      'test/properties/**',
      'test/{hostile,rows,size}.test.ts',
      'test/browser/**',
      // About the sources and the tests themselves.
      'test/{road,rules/types,rules/bookkeeping}.test.ts',
      'test/{support,render}/**',
    ],
    setupFiles: ['setup.mjs', 'forgetting.mjs'].map((file) => fileURLToPath(new URL(file, import.meta.url))),
    isolate: false,
    sequence: { sequencer: PartsFirst },
  },
});
