import { describe, expect, test } from 'vitest';
import { type CheckEntry, isUnread } from '../../../src/formats/entry.js';
import { messageOf } from '../../../src/messages/sentences.js';
import type { Lang } from '../../../src/messages/words.js';
import { wordsOf } from '../../../src/messages/words-of.js';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { entries, wrong } from '../corrections/entries.js';
import { pageOf, parsed } from './pages.js';

const clean: CheckEntry = { source: 'a.txt', checked: check(built()) };

describe.each<Lang>(['zh', 'en'])('the page of a run in %s', (lang) => {
  const page = pageOf(lang, entries);
  const root = parsed(page);
  const words = wordsOf(lang);

  test('is HTML in its language, and needs nothing beside itself', () => {
    expect(root.attribute('lang')).toBe(lang === 'zh' ? 'zh-CN' : 'en');
    expect(root.all.filter(({ name }) => /^(script|link|img|iframe|object|base|form)$/.test(name))).toEqual([]);
    expect(root.all.filter((element) => element.attribute('src') !== null)).toEqual([]);
    expect(root.every('style').map(({ text }) => /url\(|@import|</.test(text))).toEqual([false]);
  });

  test('has each thing once, and links that lead to something', () => {
    const ids = root.all.map((element) => element.attribute('id')).filter((id) => id !== null);
    expect(new Set(ids).size).toBe(ids.length);
    const links = root.every('a').map((link) => link.attribute('href') ?? '');
    expect(links.filter((link) => !link.startsWith('#') || !ids.includes(link.slice(1)))).toEqual([]);
    expect(links.length).toBeGreaterThan(20);
  });

  test('tells every finding, and what is to be done', () => {
    const told = root.every('finding').map((finding) => finding.every('message').map(({ text }) => text));
    const messages = entries
      .flatMap((entry) => (isUnread(entry) ? [] : entry.checked.findings))
      .map((finding) => [messageOf(finding, words).replace('\u0007', '␇')]);
    expect(told.toSorted()).toEqual(messages.toSorted());
    expect(root.every('finding').map((finding) => finding.every('advice').length)).toEqual(told.map(() => 1));
  });

  test('has the contents first where a browser knows slots, with every report and what could not be read', () => {
    const template = root.every('main')[0]?.children[0];
    expect(template?.attribute('shadowrootmode')).toBe('open');
    expect(page).toContain('<slot name="contents"></slot><slot></slot></template>');
    const contents = root.byId('contents');
    expect(contents.attribute('slot')).toBe('contents');
    expect(contents.every('a').map((link) => link.attribute('href'))).toEqual(['#r1', '#r2']);
    expect(contents.every('unread').map(({ text }) => text)).toEqual([
      `年报/空.txt ${wordsOf('zh').problems.empty({})}`,
    ]);
  });

  test('is as it was', async () => {
    const report = page.slice(page.indexOf('<article'), page.indexOf('</article>'));
    await expect(`${report}</article>\n`).toMatchFileSnapshot(`report-${lang}.html`);
  });
});

test('one report has no contents before it', () => {
  expect(parsed(pageOf('zh', [clean])).all.some((element) => element.attribute('id') === 'contents')).toBe(false);
});

test('a run without a report says why', () => {
  const unread = entries.filter(isUnread);
  expect(parsed(pageOf('zh', unread)).byId('contents').text).toContain('年报/空.txt');
});

test('a report in order says so', () => {
  const root = parsed(pageOf('zh', [clean]));
  expect(root.every('verdict').map(({ text }) => text)).toEqual(['✔ 未发现问题']);
  expect(root.every('mark')).toEqual([]);
});

test('a table that is not in the report is said to be missing', () => {
  const root = parsed(pageOf('zh', [{ source: 'a.txt', checked: check(built({ without: ['disputes'] })) }]));
  expect(root.byId('r1-disputes').text).toBe('表四　政府信息公开行政复议、行政诉讼情况'.replace(/\s/g, ' '));
  expect(root.every('part').map((part) => part.every('form').length)).toEqual([1, 1, 0]);
  expect(root.every('part')[2]?.text).toContain('报告中没有这张表');
});

test('reports are written as they come', () => {
  const chunks = pageOf('zh', [wrong, clean]);
  expect(chunks.indexOf('id="r1"')).toBeLessThan(chunks.indexOf('id="r2"'));
  expect(chunks.indexOf('id="contents"')).toBeGreaterThan(chunks.indexOf('id="r2"'));
});
