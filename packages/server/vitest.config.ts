import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Threads and servers take their time to start where many tests run at once.
    testTimeout: 30_000,
    include: ['test/**/*.test.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
