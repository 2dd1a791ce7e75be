import { describe, expect, test } from 'vitest';
import { inBrowser, isSkipped, opened } from './support/browser.js';
import { example, examples, findingsOf } from './support/reports.js';
import { shownFindings } from './support/shown.js';

inBrowser();

const without = { javaScriptEnabled: false };

describe.skipIf(isSkipped)('without scripts', () => {
  test.each(['zh', 'en'] as const)('the form gives what the command line finds, in %s', async (lang) => {
    await opened(
      `/?lang=${lang}`,
      async ({ page }) => {
        expect(await page.isVisible('#where')).toBe(false);
        await page.setInputFiles('#files', examples);
        await page.click('#check');
        await page.waitForSelector('article.report');
        // The answer comes report by report.
        await page.waitForLoadState();
        expect(await page.getAttribute('html', 'lang')).toBe(lang === 'zh' ? 'zh-CN' : 'en');
        expect(await page.locator('.finding .message').allTextContents()).toHaveLength(
          findingsOf(examples, lang).flat().length,
        );
      },
      without,
    );
  });

  test('a text can be pasted, and the styles of the answer stand', async () => {
    await opened(
      '/',
      async ({ page }) => {
        await page.fill('#text', example('yunxi-health').buffer.toString());
        await page.click('#check');
        await page.waitForSelector('article.report');
        expect(await page.textContent('.source')).toContain('粘贴的文本');
        expect(await page.isVisible('.tip')).toBe(false);
      },
      without,
    );
  });

  test('what is wrong with the form is told over the form', async () => {
    await opened(
      '/',
      async ({ page, complaints }) => {
        const [answer] = await Promise.all([page.waitForNavigation(), page.click('#check')]);
        expect(answer?.status()).toBe(400);
        expect(await page.textContent('#problem')).not.toBe('');
        expect(await page.isVisible('#order')).toBe(true);
        expect(complaints.splice(0)).toEqual([expect.stringContaining('status of 400')]);
      },
      without,
    );
  });

  test('the list of corrections is saved', async () => {
    await opened(
      '/',
      async ({ page }) => {
        await page.setInputFiles('#files', example('yunxi-health'));
        const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-format=xlsx]')]);
        expect(download.suggestedFilename()).toBe('gouji-check.xlsx');
      },
      without,
    );
  });
});

describe.skipIf(isSkipped)('with scripts', () => {
  test('the page shows the same', async () => {
    await opened('/', async ({ page }) => {
      await page.setInputFiles('#files', examples);
      await page.waitForSelector('#results:not([aria-busy])');
      expect(await shownFindings(page)).toEqual(findingsOf(examples, 'zh'));
    });
  });
});
