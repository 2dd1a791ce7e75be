// Takes the pictures of docs/page.md: `npm run pictures`, with Chromium on the path, after a build. By hand, when the
// page has changed: pictures differ from machine to machine, so that CI does not compare them.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const server = join(root, 'packages/server');
const { chromium } = createRequire(join(server, 'package.json'))('playwright-core');
const { startServer } = await import(pathToFileURL(join(server, 'dist/node.js')).href);

const folder = join(root, 'docs/images');
const example = (name) => join(root, 'examples', name);
const health = example('yunxi-health-2024.pipe.txt');

const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true };

/** Each picture: how the browser is set, and what is done before it is taken. */
const pictures = {
  'page.png': { options: { viewport: { width: 1280, height: 660 } }, before: async () => {} },
  'findings.png': {
    options: desk,
    before: async (page) => {
      await checked(page, [health]);
      await page.locator('#r1-applications').scrollIntoViewIfNeeded();
      await page.locator('#r1-applications').evaluate((heading) => heading.scrollIntoView());
      await page.locator('td.error').first().hover();
    },
  },
  'findings-dark.png': {
    options: { ...desk, colorScheme: 'dark' },
    lang: 'en',
    before: async (page) => {
      await checked(page, [health, example('yunxi-market-2023.tab.txt'), example('dongping-data-2024.md')]);
      await page.locator('#r3').evaluate((report) => report.scrollIntoView());
    },
  },
  'phone.png': {
    options: phone,
    before: async (page) => {
      await checked(page, [health]);
      await page.locator('.form.applications').evaluate((table) => table.scrollIntoView());
    },
  },
};

async function checked(page, files) {
  await page.setInputFiles('#files', files);
  await page.locator('#results:not([aria-busy])').waitFor();
}

mkdirSync(folder, { recursive: true });
const running = await startServer({ port: 0, workers: 1 });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [name, { options, lang = 'zh', before }] of Object.entries(pictures)) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${running.url}/?lang=${lang}`, { waitUntil: 'networkidle' });
  await before(page);
  await page.screenshot({ path: join(folder, name) });
  await context.close();
}
await browser.close();
await running.stop();
