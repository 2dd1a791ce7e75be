import { describe, expect, test } from 'vitest';
import { agencyIn, isTitle, titleIn } from '../../../src/grammar/outline/title.js';
import { rowsOf } from '../../../src/grid/rows.js';

function title(...lines: string[]) {
  const rows = rowsOf(lines.join('\n'));
  return titleIn(rows, rows.length);
}

describe('the title tells body and year', () => {
  test.each<[string, string | null, number | null]>([
    ['云溪县水务局2023年政府信息公开工作年度报告', '云溪县水务局', 2023],
    ['2023年云溪县水务局政府信息公开工作年度报告', '云溪县水务局', 2023],
    ['云溪县水务局2023年度政府信息公开年报', '云溪县水务局', 2023],
    ['云溪县水务局二〇二三年信息公开年度总结', '云溪县水务局', 2023],
    ['云溪县水务局关于2023年政府信息公开工作的报告', '云溪县水务局', 2023],
    ['关于2023年云溪县水务局政府信息公开工作报告', '云溪县水务局', 2023],
    ['云溪县水务局政府信息公开工作年度报告（2023年）', '云溪县水务局', 2023],
    ['云溪县水务局政府信息公开工作年度报告(2023年度)', '云溪县水务局', 2023],
    ['云溪县水务局（2023年）政府信息公开工作年度报告', '云溪县水务局', 2023],
    ['公布云溪县水务局2023年政府信息公开工作年度报告', '云溪县水务局', 2023],
    ['云溪县人民政府2023年政府信息公开工作年度报告', '云溪县人民政府', 2023],
    ['云溪县人民政府信息公开工作年度报告（2023年）', '云溪县人民政府', 2023],
    ['云溪县人民法院信息公开工作年度报告（2023年）', '云溪县人民法院', 2023],
    ['关于公布云溪县水务局2023年政府信息公开工作年度报告', '云溪县水务局', 2023],
    ['云溪县发布中心2023年政府信息公开工作年度报告', '云溪县发布中心', 2023],
    ['云溪县水务局的（2023年）政府信息公开工作年度报告', '云溪县水务局', 2023],
    ['云溪县水务局（本级）2023年政府信息公开工作年度报告', '云溪县水务局（本级）', 2023],
    ['（（2023年））云溪县水务局政府信息公开工作年度报告', '云溪县水务局', 2023],
    ['县府2023年政府信息公开工作年度报告', '县府', 2023],
    ['2023年政府信息公开工作年度报告', null, 2023],
    ['云溪县水务局政府信息公开工作年度报告', '云溪县水务局', null],
    ['政府信息公开工作年度报告', null, null],
  ])('%s', (line, agency, year) => {
    expect(title(line)).toMatchObject({ agency, year, title: { text: line } });
  });
});

describe('what does not belong to the title is left off', () => {
  const whole = '云溪县水务局2023年政府信息公开工作年度报告';

  test.each([
    ['spaces', '云溪县水务局 2023年　政府信息公开 工作年度报告'],
    ['a Markdown heading', `# ${whole}`],
    ['bold', `**${whole}**`],
    ['a quotation', `> ${whole}`],
    ['the name of the web site', `${whole}-云溪县人民政府门户网站`],
    ['the name of the web site behind a bar', `${whole} | 云溪政务网`],
    ['the name of the web site behind dashes', `${whole}——政府信息公开平台`],
    ['book-title marks', `《${whole}》`],
    ['附件', `附件：${whole}`],
    ['附件 and its number', `附件1：${whole}`],
    ['附件 without a colon', `附件2${whole}`],
    ['标题', `标题：${whole}`],
    ['文件名称', `文件名称${whole}`],
    ['a mark of the kind of page', `【年报】${whole}`],
    ['full-width digits', '云溪县水务局２０２３年政府信息公开工作年度报告'],
    ['the pipes of a table', `|${whole}|`],
    ['tabs', '云溪县水务局\t2023年\t政府信息公开工作年度报告'],
  ])('%s', (_, line) => expect(title(line).title?.text).toBe(whole));

  test('but it keeps its place in the source', () => {
    expect(title('首页', '', `# ${whole}`).title?.place).toEqual({
      kind: 'text',
      start: 4,
      end: 6 + whole.length,
      line: 3,
    });
  });
});

test('a dash within the title parts no web site', () => {
  expect(title('云溪县水务局2023年—政府信息公开年度报告').agency).toBe('云溪县水务局');
});

describe('the title can be one cell of its line', () => {
  const whole = '云溪县水务局2023年政府信息公开工作年度报告';

  test.each([
    ['in an index of the page', `标题 | ${whole} | 发布日期 | 2024-01-17 |`],
    ['between tabs', `索引号\t${whole}`],
  ])('%s', (_, line) => expect(title(line)).toMatchObject({ agency: '云溪县水务局', title: { text: whole } }));

  test('but not in a line of more than 160 characters', () => {
    expect(title(`${whole}\t${'县'.repeat(159 - whole.length)}`).title?.text).toBe(whole);
    expect(title(`${whole}\t${'县'.repeat(160 - whole.length)}`).title).toBeNull();
  });
});

describe('no title is', () => {
  test.each([
    ['a path', '首页>政务公开>2023年政府信息公开年度报告'],
    ['a path in other signs', '政务公开»2023年政府信息公开年度报告'],
    ['the place on the site', '您现在的位置：2023年政府信息公开年度报告'],
    ['a sentence', '现公布2023年政府信息公开年度报告。'],
    ['part of a sentence', '根据条例，编制2023年政府信息公开年度报告'],
    ['a line about something else', '2023年政府工作报告'],
    ['a line about the subject only', '2023年政府信息公开'],
    ['a line longer than a title', `${'县'.repeat(70)}2023年政府信息公开年度报告`],
  ])('%s', (_, line) => expect(title(line)).toEqual({ title: null, agency: null, year: null }));

  test('a line of more than 80 characters', () => {
    const long = (length: number) => '2023年政府信息公开年度报告'.padStart(length, '县');
    expect(title(long(80)).title?.text).toBe(long(80));
    expect(title(long(81)).title).toBeNull();
  });

  test('a line below the head', () => {
    const line = '云溪县水务局2023年政府信息公开工作年度报告';
    expect(titleIn(rowsOf(`一、总体情况\n${line}`), 1).title).toBeNull();
    expect(title(...Array.from({ length: 80 }, () => '菜单'), line).title).toBeNull();
    expect(title(...Array.from({ length: 79 }, () => '菜单'), line).title?.text).toBe(line);
  });
});

describe('of several lines the title is', () => {
  const best = '云溪县水务局2023年政府信息公开工作年度报告';

  test.each([
    ['the one with a year', ['云溪县水务局政府信息公开年报', best]],
    ['the one with a body', ['2023年政府信息公开年度报告', best]],
    ['the one that ends as a report does', ['云溪县水务局2023年政府信息公开年度报告下载', best]],
    ['the one with a year, also the first', [best, '云溪县水务局政府信息公开年报']],
    ['the one with a body, also the first', [best, '2023年政府信息公开年度报告']],
    ['the one that ends as a report does, also the first', [best, '云溪县水务局2023年政府信息公开年度报告下载']],
    ['the last of equal ones, nearest to the report', ['云溪县林业局2023年政府信息公开工作年度报告', best]],
    ['not that of another page', [best, '上一篇：云溪县林业局2023年政府信息公开工作年度报告']],
  ])('%s', (_, lines) => expect(title(...lines).title?.text).toBe(best));

  test('two together, where the first brings the year', () => {
    expect(title('云溪县水务局2023年', '政府信息公开工作年度报告')).toMatchObject({
      agency: '云溪县水务局',
      year: 2023,
      title: { text: best, place: { start: 0, end: 24, line: 1 } },
    });
  });

  test.each([
    ['before the kind of report', ['云溪县水务局2023年政府信息公开', '工作年度报告']],
    ['within the kind of report', ['云溪县水务局2023年政府信息公开工作年度', '报告']],
    ['before its last character', ['云溪县水务局2023年政府信息公开工作年度报', '告']],
    ['within the subject', ['云溪县水务局2023年政府信', '息公开工作年度报告']],
  ])('two together, cut %s', (_, [first = '', second = '']) => {
    const place = { start: 0, end: best.length + 1, line: 1 };
    expect(title(first, second)).toMatchObject({ agency: '云溪县水务局', year: 2023, title: { text: best, place } });
  });

  test.each([
    ['ends a sentence', ['云溪县水务局2023年工作有序，', '现发布政府信息公开工作年度报告']],
    ['is a cell among others', ['云溪县水务局2023年政府信息公开', '标题\t报告']],
    ['has no year before it', ['云溪县水务局政府信息公开工作', '年度公告']],
  ])('not two of which one %s', (_, lines) => expect(title(...lines).title?.text).not.toBe(lines.join('')));

  test('not with another year before it', () => {
    const bare = '2023年政府信息公开工作年度报告';
    expect(title('云溪县水务局2022年', bare).title?.text).toBe(bare);
  });

  test.each([
    ['a date', '2023年1月5日'],
    ['a date in figures', '发布时间 2023年 2023-01'],
    ['a title of its own', '云溪县林业局2023年工作报告'],
    ['a line without a year', '云溪县林业局'],
  ])('not with %s before it', (_, before) => {
    expect(title(before, '云溪县水务局政府信息公开工作年度报告').title?.text).toBe(
      '云溪县水务局政府信息公开工作年度报告',
    );
  });
});

describe('a title without a body takes the line above', () => {
  const bare = '2023年政府信息公开工作年度报告';

  test.each([
    ['云溪县水务局', '云溪县水务局'],
    ['云溪县人民政府办公室', '云溪县人民政府办公室'],
    ['云溪县青山镇', '云溪县青山镇'],
    [`${'云溪'.repeat(13)}县水务局`, `${'云溪'.repeat(13)}县水务局`],
  ])('%s, which names a body', (above, agency) => {
    const found = title(above, bare);
    expect(found).toMatchObject({ agency, year: 2023, title: { text: above + bare, place: { start: 0, line: 1 } } });
  });

  test.each([
    ['that is no body’s name', '政务公开栏目'],
    ['that labels a value', '发布机构：云溪县水务局'],
    ['longer than a name', `${'云溪'.repeat(15)}县水务局`],
    ['that names a report itself', '云溪县林业局工作报告局'],
  ])('but not one %s', (_, above) => expect(title(above, bare)).toMatchObject({ agency: null, title: { text: bare } }));

  test('but not when it names one itself', () => {
    const whole = '云溪县林业局2023年政府信息公开工作年度报告';
    expect(title('云溪县水务局', whole)).toMatchObject({ agency: '云溪县林业局', title: { text: whole } });
  });

  test('but not without a year of its own', () => {
    expect(title('云溪县水务局', '政府信息公开工作年度报告')).toMatchObject({ agency: null, year: null });
  });
});

describe('a line alone is a title', () => {
  const isOne = (line: string) => rowsOf(line).some(isTitle);

  test.each([
    ['with year and ending', '2023年政府信息公开工作年度报告', true],
    ['with the web site behind a bar', '2023年政府信息公开工作年度报告 | 云溪政务网', true],
    ['not with the web site behind a tab', '2023年政府信息公开工作年度报告\t云溪政务网', false],
    ['with a remark behind', '2023年政府信息公开工作年度报告（县水务局）', true],
    ['not without a year', '云溪县水务局政府信息公开工作年度报告', false],
    ['not when it goes on', '云溪县水务局2023年政府信息公开年度报告下载', false],
    ['not as a sentence', '云溪县水务局2023年政府信息公开年度报告。', false],
  ])('%s', (_, line, expected) => expect(isOne(line)).toBe(expected));
});

test.each([
  ['云溪县水务局', null],
  ['局2023年政府信息公开年报', null],
])('the body named by %s', (line, agency) => expect(agencyIn(line)).toBe(agency));

describe('a title cut over several lines', () => {
  test.each([
    '云溪县水务局 2023年 政府信息公开工作年度报告',
    '云溪县水务局2023年 政府信息公开工作 年度报告',
    '云溪县水务局 2023年政府信息公开工作 年度报告',
    '云溪县水务局 2023年 政府信息公开工作 年度报告',
  ])('%s', (lines) => {
    expect(title(...lines.split(' '))).toMatchObject({
      agency: '云溪县水务局',
      year: 2023,
      title: { text: '云溪县水务局2023年政府信息公开工作年度报告', place: { start: 0, line: 1 } },
    });
  });

  test('does not reach over a heading that says its subject again', () => {
    const bare = '2023年政府信息公开工作年度报告';
    expect(title('云溪县人民政府', '政府信息公开', bare)).toMatchObject({ agency: null, title: { text: bare } });
  });
});
