import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { CheckEntry } from '../../../src/formats/entry.js';
import { junitWriter } from '../../../src/formats/junit/junit.js';
import { written } from '../../../src/formats/writer.js';
import { wordsOf } from '../../../src/messages/words-of.js';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { entries, wrong } from '../corrections/entries.js';

const schema = readFileSync(join(import.meta.dirname, 'fixtures/junit.xsd'), 'utf8');
const words = wordsOf('zh');

async function xmlOf(run: readonly CheckEntry[], lang: 'zh' | 'en' = 'zh'): Promise<string> {
  const contents = [...written(junitWriter(wordsOf(lang)), run)].join('');
  const { errors } = await validateXML({ xml: [{ fileName: 'junit.xml', contents }], schema: [schema] });
  expect(errors).toEqual([]);
  return contents;
}

/** The cases of a run by their rules: how each ended. */
function casesIn(xml: string): Map<string, string> {
  const cases = xml.matchAll(/<testcase name="(\S+)[^>]*?(?:\/>|>(.*?)<\/testcase>)/gs);
  return new Map(
    [...cases].map(([, rule = '', within = '']) => [rule, /<(failure|skipped|error)/.exec(within)?.[1] ?? 'passed']),
  );
}

describe('findings as JUnit', () => {
  test.each(['zh', 'en'] as const)('are valid in %s, with and without findings', async (lang) => {
    await xmlOf(entries, lang);
    await xmlOf([], lang);
  });

  test('have a suite a report and a case a rule that judged it', async () => {
    const checked = check(built({ cells: { 'disputes.reconsideration.total': 3 } }), { only: ['disputes', 'cells'] });
    const xml = await xmlOf([{ source: '甲.txt', checked }]);
    expect(xml).toContain('<testsuite name="甲.txt" tests="6" failures="1" errors="0" skipped="0">');
    expect([...casesIn(xml)].toSorted()).toEqual([
      ['cells/blank', 'passed'],
      ['cells/count', 'passed'],
      ['cells/number', 'passed'],
      ['cells/placeholder', 'passed'],
      ['cells/unit', 'passed'],
      ['disputes/outcome-sum', 'failure'],
    ]);
    expect(xml).toContain('type="error" message="表四“行政复议”：结果维持 1 + 尚未审结 1 ≠ 总计 3，差 1"');
  });

  test('fail by errors and warnings alone; what is dismissed or could not be judged is skipped', async () => {
    const cases = casesIn(await xmlOf([wrong]));
    for (const { rule, severity } of wrong.checked.findings) {
      if (severity === 'note') expect(cases.get(rule)).toBe('passed');
    }
    const [, dismissed] = wrong.checked.findings;
    expect(cases.get(dismissed?.rule ?? '')).toBe('skipped');
    const blank = check(built({ cells: { 'applications.received.total': '' } }));
    expect(casesIn(await xmlOf([{ source: 'a', checked: blank }])).get('applications/row-sum')).toBe('skipped');
  });

  test('leave out rules that did not judge the report', async () => {
    const checked = check(built({ without: ['disputes'] }));
    expect(casesIn(await xmlOf([{ source: 'a', checked }])).has('disputes/outcome-sum')).toBe(false);
  });

  test('tell of an input without a report, and keep every text as text', async () => {
    const xml = await xmlOf([...entries, { source: '<"&\u0007\n甲>.txt', checked: wrong.checked }]);
    expect(xml).toContain('errors="1"');
    expect(xml).toContain(words.problems.empty({}));
    expect(xml).toContain('name="&lt;&quot;&amp;␇&#10;甲&gt;.txt"');
  });
});
