import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { inBrowser, isSkipped, opened } from './support/browser.js';
import { example, file, findingsOf } from './support/reports.js';
import { done, shownFindings } from './support/shown.js';

inBrowser();
vi.setConfig({ testTimeout: 60_000 });

const carriedForward = '四、结转下年度继续办理\t\t2\t0\t0\t0\t0\t0\t2';
const now = example('yunxi-water-2024');
const last = file(
  '去年.txt',
  example('yunxi-water-2023').buffer.toString().replace(carriedForward, carriedForward.replaceAll('2', '3')),
);
const rules = (page: Page) => page.locator('.finding code').allTextContents();
const both = ['series/carry', 'series/carry'];

describe.skipIf(isSkipped).each(['here', 'there'] as const)('years checked %s', (where) => {
  test('two of one body among the files are compared by themselves', async () => {
    await opened('/', async ({ page }) => {
      await page.check(`#${where}`);
      await page.setInputFiles('#files', [last, now]);
      await done(page);
      expect(await shownFindings(page)).toEqual(findingsOf([last, now], 'zh'));
      expect((await rules(page)).filter((rule) => rule.startsWith('series/'))).toEqual(both);
      expect(await page.locator('.source').allTextContents()).toContain('已与 2023 年度（去年.txt）比较');
    });
  });

  test('last year’s report has a field of its own, and is not judged', async () => {
    await opened('/', async ({ page }) => {
      await page.check(`#${where}`);
      await page.setInputFiles('#files', now);
      await done(page);
      expect(await rules(page)).toEqual([]);
      await page.setInputFiles('#previous', last);
      await page.locator('.finding').first().waitFor();
      await done(page);
      expect(await rules(page)).toEqual(both);
      expect(await page.locator('article.report').count()).toBe(1);
      expect(await page.textContent('#chosen-before')).toBe('已选：去年.txt');
      await page.click('#clear');
      expect(await page.inputValue('#previous')).toBe('');
      expect(await page.textContent('#chosen-before')).toBe('');
    });
  });

  test('a list of corrections holds what years say', async () => {
    await opened('/', async ({ page }) => {
      await page.check(`#${where}`);
      await page.setInputFiles('#previous', last);
      await page.setInputFiles('#files', now);
      await done(page);
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-format=markdown]')]);
      const stream = await download.createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString()).toContain('上年结转');
    });
  });

  test('a report of last year that cannot be read is told, and the others are checked', async () => {
    await opened('/', async ({ page }) => {
      await page.check(`#${where}`);
      await page.setInputFiles('#previous', file('empty.txt', ' '));
      await page.setInputFiles('#files', now);
      await done(page);
      expect(await page.textContent('.unread')).toContain('empty.txt');
      expect(await page.locator('article.report').count()).toBe(1);
    });
  });
});

describe.skipIf(isSkipped)('what is dropped', () => {
  test('on the field of last year’s reports is of last year', async () => {
    await opened('/', async ({ page }) => {
      await page.setInputFiles('#files', now);
      await done(page);
      const transfer = await page.evaluateHandle((base64) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], '去年.txt'));
        return transfer;
      }, last.buffer.toString('base64'));
      await page.dispatchEvent('.last-year', 'drop', { dataTransfer: transfer });
      await page.locator('.finding').first().waitFor();
      expect(await rules(page)).toEqual(both);
    });
  });
});

describe.skipIf(isSkipped)('without scripts', () => {
  test('last year’s report goes with the form, and the answer leads back', async () => {
    await opened(
      '/?lang=en',
      async ({ page, url }) => {
        await page.setInputFiles('#files', now);
        await page.setInputFiles('#previous', last);
        await page.click('#check');
        await page.waitForSelector('article.report');
        await page.waitForLoadState();
        expect(await rules(page)).toEqual(both);
        await page.click('.back a');
        expect(page.url()).toBe(`${url}/?lang=en`);
      },
      { javaScriptEnabled: false },
    );
  });

  test('the sums that hold can be opened', async () => {
    await opened(
      '/',
      async ({ page }) => {
        await page.setInputFiles('#files', now);
        await page.click('#check');
        await page.waitForSelector('article.report');
        await page.waitForLoadState();
        const holding = page.locator('.holding').last();
        expect(await holding.locator('li').first().isVisible()).toBe(false);
        await holding.locator('summary').press('Enter');
        expect(await holding.locator('li').first().isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});
