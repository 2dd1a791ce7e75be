import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Properties take their time on a machine that does much else.
    testTimeout: 60_000,
    setupFiles: ['vitest.setup.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
