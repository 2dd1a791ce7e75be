import { describe, expect, test } from 'vitest';
import { gouji } from './support/gouji.js';
import { reportText, type Written } from './support/report-text.js';

const carriedOver = { 'applications.received.total': 5, 'applications.received.naturalPerson': 5 };
const wrong = {
  ...carriedOver,
  'applications.carriedForward.total': 5,
  'applications.carriedForward.naturalPerson': 5,
};
const files = {
  'now.txt': reportText(),
  'last.txt': reportText({ year: 2023, cells: wrong }),
  'last/water.txt': reportText({ year: 2023, cells: wrong }),
  'last/health.txt': reportText({ agency: '青禾县卫生健康局', year: 2023 }),
  'older.txt': reportText({ year: 2021 }),
  'health.txt': reportText({ agency: '青禾县卫生健康局' }),
  'school.txt': reportText({ agency: '青禾县教育局' }),
  'empty.txt': '',
};

async function checked(line: string, more: Readonly<Record<string, string>> = {}) {
  const { exit, stdout, stderr } = await gouji([...line.split(' '), '--format', 'json', '--lang', 'en'], {
    files: { ...files, ...more },
  });
  const { reports, problems } = JSON.parse(stdout);
  return { exit, stderr, problems, reports };
}

const rulesOf = ({ findings }: { findings: { rule: string }[] }) => findings.map(({ rule }) => rule);

describe('--previous', () => {
  test('a report is compared with last year’s, of which nothing else is said', async () => {
    const { exit, stderr, reports } = await checked('check now.txt --previous last.txt');
    expect(reports.map(rulesOf)).toEqual([['series/carry', 'series/carry']]);
    expect(reports[0].beside).toEqual([{ source: 'last.txt', agency: '青禾县水利局', year: 2023 }]);
    expect(reports[0].findings[1]).toMatchObject({
      severity: 'error',
      cells: [{ address: 'applications.carriedOver.total', value: 0 }],
      beside: [{ source: 'last.txt', year: 2023, address: 'applications.carriedForward.total', value: 5, raw: '5' }],
    });
    expect(reports[0].findings[1].beside[0].line).toBeGreaterThan(1);
    expect([exit, stderr]).toEqual([1, '']);
  });

  test('folders are compared body by body, and who is alone is told', async () => {
    const { reports, stderr, exit } = await checked('check now.txt health.txt school.txt --previous last');
    expect(reports.map(({ beside }: { beside: unknown[] }) => beside.length)).toEqual([1, 1, 0]);
    expect(reports[2].apart.kind).toBe('other-body');
    expect(stderr).toMatch(/^gouji: .*not of 青禾县教育局.*renamed.*\n$/);
    expect(exit).toBe(1);
  });

  test('a renamed body is found by the config', async () => {
    const config = JSON.stringify({ renamed: { 青禾县水务局: '青禾县水利局' } });
    const previous = reportText({ agency: '青禾县水务局', year: 2023 });
    const { reports } = await checked('check now.txt --previous old.txt', {
      'old.txt': previous,
      'gouji.config.json': config,
    });
    expect(reports[0].beside).toMatchObject([{ agency: '青禾县水务局' }]);
  });

  test.each([
    ['another body', 'last/health.txt', /not of 青禾县水利局/],
    ['years between', 'older.txt', /2021 \(older.txt\) and 2024 \(now.txt\), but none for 2022, 2023/],
    ['the same year', 'again.txt', /no report of 青禾县水利局 for another year/],
  ])('%s is told, and nothing compared', async (_, previous, sentence) => {
    const { exit, stderr } = await checked(`check now.txt --previous ${previous}`, { 'again.txt': reportText() });
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(exit).toBe(2);
  });

  test('two reports for last year that differ are both named', async () => {
    const more = { 'two/a.txt': reportText({ year: 2023 }), 'two/b.txt': reportText({ year: 2023, cells: wrong }) };
    const { stderr } = await checked('check now.txt --previous two', more);
    expect(stderr).toMatch(/2 reports for 2023 with different figures \(two\/a.txt, two\/b.txt\)/);
  });

  test('what cannot be read is told', async () => {
    const { exit, problems, stderr } = await checked('check now.txt --previous empty.txt');
    expect(problems).toMatchObject([{ source: 'empty.txt' }]);
    expect(stderr).toContain('gouji: empty.txt: ');
    expect(exit).toBe(2);
  });
});

describe('several years in one run', () => {
  const years = (...written: readonly Written[]) =>
    Object.fromEntries(written.map((one, at) => [`all/${at}.txt`, reportText(one)]));

  test('are compared by themselves, and the report beside is named', async () => {
    const more = years({ year: 2022 }, { year: 2023, cells: wrong }, { year: 2024 });
    const { reports } = await checked('check all', more);
    expect(reports.map(rulesOf)).toEqual([[], [], ['series/carry', 'series/carry']]);
    const { stdout } = await gouji(['check', 'all', '--lang', 'en'], { files: more });
    expect(stdout).toContain('compared with 2023 (all/1.txt)');
    expect(stdout).toMatch(/5 {2}2023 {2}all\/1.txt:\d+ {2}/);
  });

  test('a year that is missing between is told', async () => {
    const { reports, stderr, exit } = await checked('check all', years({ year: 2022 }, { year: 2024 }));
    expect(reports.map(rulesOf)).toEqual([[], []]);
    expect(stderr).toMatch(/none for 2023/);
    expect(exit).toBe(0);
  });

  test('one that comes later fills the gap', async () => {
    const { reports, stderr } = await checked(
      'check all',
      years({ year: 2022 }, { year: 2024 }, { year: 2023, cells: wrong }),
    );
    expect(stderr).toBe('');
    expect(reports.map(rulesOf)).toEqual([[], [], ['series/carry', 'series/carry']]);
  });

  test('the rules over years can be left out', async () => {
    const more = years({ year: 2023, cells: wrong }, { year: 2024 });
    expect((await checked('check all --skip series', more)).reports.map(rulesOf)).toEqual([[], []]);
  });
});
