import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { inBrowser, isSkipped, opened } from './support/browser.js';
import { example, file } from './support/reports.js';
import { done } from './support/shown.js';

inBrowser();
vi.setConfig({ testTimeout: 90_000 });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 900 } };

/** What a person with a screen reader, a keyboard or weak eyes would stumble over. */
async function stumbles(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
  return violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' ')}`,
  );
}

/** How much wider than the window the page is. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Something wrong, something blank, a form of each edition, and nothing at all. */
const reports = [...['yunxi-health', 'yunxi-market', 'yunxi-county'].map(example), file('empty.txt', ' ')];

describe.skipIf(isSkipped).each([
  { lang: 'zh', scheme: 'light', size: desk },
  { lang: 'en', scheme: 'dark', size: desk },
  { lang: 'zh', scheme: 'dark', size: phone },
  { lang: 'en', scheme: 'light', size: phone },
] as const)('in $lang, $scheme, $size.viewport.width wide', ({ lang, scheme, size }) => {
  const options = { ...size, colorScheme: scheme };

  test('nobody stumbles over the page, before and after', async () => {
    await opened(
      `/?lang=${lang}`,
      async ({ page }) => {
        expect(await page.getAttribute('html', 'lang')).toBe(lang === 'zh' ? 'zh-CN' : 'en');
        expect(await stumbles(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await page.setInputFiles('#files', reports);
        await done(page);
        expect(await page.locator('.finding').count()).toBe(5);
        expect(await stumbles(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      },
      options,
    );
  });

  test('nobody stumbles over the page of findings', async () => {
    await opened(
      '/',
      async ({ page, url }) => {
        const body = new FormData();
        for (const { name, buffer } of reports) body.append('file', new Blob([buffer]), name);
        const answer = await fetch(`${url}/v1/check?format=html&lang=${lang}`, { method: 'POST', body });
        const html = await answer.text();
        await page.route('**/findings', (route) => route.fulfill({ contentType: 'text/html', body: html }));
        await page.goto(`${url}/findings`);
        // The contents stand first, though they are written last.
        const top = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().top);
        expect(await top('#contents')).toBeLessThan(await top('#r1'));
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(await stumbles(page)).toEqual([]);
      },
      options,
    );
  });
});

describe.skipIf(isSkipped)('on paper', () => {
  test('there are the findings alone, in black on white, and nothing that only a screen can show', async () => {
    await opened(
      '/',
      async ({ page }) => {
        await page.setInputFiles('#files', reports);
        await done(page);
        await page.emulateMedia({ media: 'print' });
        expect(await page.isVisible('#order')).toBe(false);
        expect(await page.isVisible('#print')).toBe(false);
        expect(await page.isVisible('.finding')).toBe(true);
        expect(await page.isVisible('.tip')).toBe(false);
        const [ink, paper] = await page.evaluate(() => {
          const { color, backgroundColor } = getComputedStyle(document.body);
          return [color, backgroundColor];
        });
        expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      },
      { ...desk, colorScheme: 'dark' },
    );
  });
});
