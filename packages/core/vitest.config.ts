import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Properties take their time on a machine that does much else.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['vitest.setup.ts'],
    // Nothing here changes what is shared, so that the modules need loading once only.
    isolate: false,
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
