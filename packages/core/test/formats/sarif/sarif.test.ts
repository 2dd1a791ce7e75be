import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { CheckEntry } from '../../../src/formats/entry.js';
import { sarifWriter } from '../../../src/formats/sarif/sarif.js';
import { written } from '../../../src/formats/writer.js';
import { wordsOf } from '../../../src/messages/words-of.js';
import { findingKey } from '../../../src/review/finding-key.js';
import { sinceLast } from '../../../src/review/rounds/since-last.js';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { entries, wrong } from '../corrections/entries.js';
import { again, mended } from '../corrections/rounds.js';

const ajv = new AjvDraft04({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const isValid = ajv.compile(schema);

function logOf(run: readonly CheckEntry[], lang: 'zh' | 'en' = 'zh'): Log {
  const log = JSON.parse([...written(sarifWriter(wordsOf(lang)), run)].join(''));
  isValid(log);
  expect(isValid.errors ?? []).toEqual([]);
  return log;
}

function resultsOf(run: readonly CheckEntry[]): readonly Result[] {
  return logOf(run).runs[0]?.results ?? [];
}

describe('findings as SARIF', () => {
  test.each(['zh', 'en'] as const)('are valid in %s, with and without findings', (lang) => {
    expect(logOf(entries, lang).runs).toHaveLength(1);
    expect(logOf([again, mended], lang).runs[0]?.results).toHaveLength(6);
    expect(logOf([], lang).runs[0]?.results).toEqual([]);
    expect(logOf([wrong, wrong], lang).runs[0]?.results).toHaveLength(2 * wrong.checked.findings.length);
  });

  test('name the rules by their place in the list, which has what the rulebook says', () => {
    const [run] = logOf(entries).runs;
    const rules = run?.tool.driver.rules ?? [];
    for (const { ruleId, ruleIndex, level } of run?.results ?? []) {
      expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
    }
    const rowSum = rules.find(({ id }) => id === 'applications/row-sum');
    expect(rowSum?.help?.text).toContain('依据：');
    expect(rowSum?.help?.markdown).toContain('**常见原因**');
    expect(rowSum?.defaultConfiguration).toEqual({ level: 'error' });
  });

  test('tell a sum with its total as the place and every addend beside it', () => {
    const sum = resultsOf([{ source: './年报/a b.txt', checked: wrong.checked }]).find(
      ({ ruleId }) => ruleId === 'applications/row-sum',
    );
    const { text, tables } = wrong.checked.report;
    const total = tables.applications?.cells.find(({ address }) => address === 'applications.received.total');
    const [location] = sum?.locations ?? [];
    expect(location?.physicalLocation?.artifactLocation?.uri).toBe('%E5%B9%B4%E6%8A%A5/a%20b.txt');
    expect(location?.logicalLocations?.map(({ fullyQualifiedName }) => fullyQualifiedName)).toEqual([
      'applications.received.total',
    ]);
    expect(sum?.relatedLocations).toHaveLength(7);
    expect(sum?.relatedLocations?.[6]?.message?.text).toBe('表三·一、本年新收·总计：99');
    const region = sum?.relatedLocations?.[6]?.physicalLocation?.region;
    expect(region?.startLine).toBe(total?.place?.line);
    const line = text.split('\n')[(region?.startLine ?? 0) - 1] ?? '';
    expect(line.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1)).toBe('99');
    expect(sum?.properties).toEqual({ expected: 22, actual: 99 });
  });

  test('tell cells of other reports in their own files, and the words that take part', () => {
    const { checked } = wrong;
    const [finding] = checked.findings.filter(({ rule }) => rule === 'applications/row-sum');
    const [cell] = finding?.cells ?? [];
    if (finding === undefined || cell === undefined) throw new Error('too little is wrong');
    const beside = [{ ...cell, report: { source: '2023/水利局.docx', agency: '青禾县水利局', year: 2023 } }];
    const { title } = checked.report;
    const quotes = title === null ? [] : [title];
    const findings = [{ ...finding, cells: [], equation: null, beside, quotes }];
    const [result] = resultsOf([{ source: 'a.txt', checked: { ...checked, findings } }]);
    expect(result?.relatedLocations).toHaveLength(2);
    expect(result?.relatedLocations?.[0]).toMatchObject({
      id: 1,
      physicalLocation: { artifactLocation: { uri: '2023/%E6%B0%B4%E5%88%A9%E5%B1%80.docx' } },
      message: { text: '青禾县水利局 2023、表三·一、本年新收·自然人：19' },
    });
    expect(result?.relatedLocations?.[1]).toMatchObject({ id: 2, message: { text: title?.text } });
  });

  test('keep their fingerprint when the text moves, and change it with a figure', () => {
    const fingerprints = (opening: string, total: number) =>
      resultsOf([
        { source: 'a.txt', checked: check(built({ opening, cells: { 'applications.received.total': total } })) },
      ])
        .filter(({ ruleId }) => ruleId === 'applications/row-sum')
        .map(({ partialFingerprints }) => partialFingerprints?.['findingKey/v1']);
    expect(fingerprints('开头。\n又一行。', 99)).toEqual(fingerprints('开头。', 99));
    expect(fingerprints('开头。', 99)).not.toEqual(fingerprints('开头。', 98));
    expect(resultsOf([wrong])[0]?.partialFingerprints).toEqual({
      'findingKey/v1': wrong.checked.findings.map(findingKey)[0],
    });
  });

  test('are suppressed where a reviewer has dismissed them', () => {
    const suppressed = resultsOf([wrong]).map(({ suppressions }) => suppressions);
    expect(suppressed.slice(0, 3)).toEqual([
      [],
      [{ kind: 'external', status: 'accepted', justification: '=HYPERLINK("x")' }],
      [],
    ]);
    expect(resultsOf([{ source: 'a.txt', checked: wrong.checked }])[0]?.suppressions).toBeUndefined();
  });

  test('say what has become of them since the last round', () => {
    const checked = check(
      built({ cells: { 'disputes.reconsideration.total': 3, 'proactive.licensing.decisions': '' } }),
    );
    const [sum] = checked.findings;
    if (sum === undefined) throw new Error('too little is wrong');
    const known = (key: string) =>
      ({ rule: 'cells/number', severity: 'error', message: '当时', cells: [], key }) as const;
    const last = {
      source: 'a',
      agency: null,
      year: null,
      findings: [{ ...known(findingKey(sum)), rule: sum.rule }, known('x')],
    };
    const results = resultsOf([{ source: 'a.txt', checked, since: sinceLast(last, checked) }]);
    expect(results.map(({ baselineState }) => baselineState)).toEqual(['unchanged', 'new', 'absent']);
    expect(results.at(-1)).toMatchObject({ ruleId: 'cells/number', message: { text: '当时' } });
  });

  test('come with what could not be read or judged, as notifications', () => {
    const [invocation] = logOf(entries).runs[0]?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.map(({ descriptor }) => descriptor?.id)).toEqual(
      expect.arrayContaining(['label-unclear', 'empty']),
    );
    expect(logOf([wrong]).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(true);
  });

  test('hold no place in a file for standard input, and no command for a terminal', () => {
    const text = [...written(sarifWriter(wordsOf('zh')), [{ ...wrong, source: '-' }])].join('');
    expect(text).not.toContain('artifactLocation');
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    logOf([{ ...wrong, source: '-' }]);
  });
});
