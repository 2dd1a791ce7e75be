import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../src/claims/claims-of.js';
import { readText } from '../../src/grammar/read.js';
import { checkWithProse } from '../../src/rules/check-with-prose.js';

const folder = join(import.meta.dirname, 'correct');

describe('reports without a fault, whose prose speaks of much that the form does not count', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const reading = readText(readFileSync(join(folder, name), 'utf8'));
    const reports = reading.ok ? reading.reports : [];
    expect(reports).toHaveLength(1);
    for (const report of reports) {
      expect(claimsOf(report).length).toBeGreaterThan(4);
      expect(checkWithProse(report).findings).toEqual([]);
    }
  });
});
