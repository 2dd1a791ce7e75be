import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inBrowser, isSkipped, opened } from './support/browser.js';
import { example, file } from './support/reports.js';
import { done } from './support/shown.js';

inBrowser();

/** Presses Tab until the element that has the keyboard fits; fails where it never does. */
async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector)) return;
  }
  throw new Error(`the keyboard does not come to ${selector}`);
}

describe.skipIf(isSkipped)('by keyboard alone', () => {
  test('files are chosen, findings are gone through, and the list is saved', async () => {
    await opened('/', async ({ page }) => {
      await tabTo(page, '#files');
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
      await chooser.setFiles(example('yunxi-health'));
      await done(page);
      // The findings have the keyboard, so that what is read out next is they.
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('results');

      await tabTo(page, 'td .mark');
      expect(await page.locator('td:focus-within .tip').isVisible()).toBe(true);
      expect(await page.locator('td:focus-within .tip .sum tr').count()).toBeGreaterThan(3);
      const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      await page.keyboard.press('Enter');
      expect(await page.locator(':target').getAttribute('id')).toBe(target?.slice(1));

      // From a finding an addend leads back to its cell.
      await tabTo(page, '.finding .sum a');
      await page.keyboard.press('Enter');
      expect(await page.locator(':target').evaluate((cell) => cell.tagName)).toBe('TD');

      await page.keyboard.press('Home');
      await page.locator('#check').focus();
      await tabTo(page, '[data-format=markdown]');
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toBe('gouji-check.md');
    });
  });

  test('a text is pasted and checked, and the place is switched', async () => {
    await opened('/', async ({ page, requests }) => {
      await tabTo(page, '#here');
      await page.keyboard.press('ArrowRight');
      expect(await page.isChecked('#there')).toBe(true);
      await page.locator('#files').focus();
      await tabTo(page, '#text');
      await page.keyboard.insertText(example('yunxi-health').buffer.toString());
      await page.keyboard.press('Control+Enter');
      await done(page);
      expect(requests).toContain('POST /v1/check');
      expect(await page.locator('.finding').count()).toBe(3);
    });
  });

  test('a finding of many cells is passed with one press', async () => {
    const blank = example('yunxi-forestry');
    await opened('/', async ({ page }) => {
      await page.setInputFiles('#files', file(blank.name, blank.buffer));
      await done(page);
      const marks = page.locator('td .mark');
      expect(await marks.count()).toBeGreaterThan(20);
      expect(await marks.evaluateAll((all) => all.filter((mark) => (mark as HTMLElement).tabIndex === 0).length)).toBe(
        1,
      );
    });
  });
});
