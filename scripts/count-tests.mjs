import { readFileSync } from 'node:fs';

/** The counts of one of vitest's JSON reports. A file that could not even be loaded counts as one failed test. */
function countsOf(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The closing line of `npm test`, summed over vitest's JSON reports. */
export function closingLine(files) {
  const all = files.map(countsOf);
  const sum = (kind) => all.reduce((total, counts) => total + counts[kind], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
