import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Threads and servers take their time to start where many tests run at once.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['test/**/*.test.ts'],
    // Nothing here changes what is shared, so that the modules need loading once only.
    isolate: false,
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
