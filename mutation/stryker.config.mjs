import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Read from the copy's `packages/core`, see run.mjs. */
export default {
  testRunner: 'vitest',
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  vitest: { configFile: here('vitest.config.mjs'), related: false },
  // It is a copy already.
  inPlace: true,
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, is lists and patterns; breaking one would run every test anew.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 5_000,
  timeoutFactor: 2,
  reporters: ['json', 'clear-text', 'progress-append-only'],
  jsonReporter: { fileName: here('reports/mutation.json') },
  clearTextReporter: {
    allowColor: false,
    allowEmojis: false,
    logTests: false,
    reportTests: false,
    reportMutants: false,
  },
};
