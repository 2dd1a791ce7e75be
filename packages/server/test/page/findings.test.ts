import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inBrowser, isSkipped, opened } from './support/browser.js';
import {
  documents,
  example,
  examples,
  file,
  findingsOf,
  markdownOf,
  type ReportFile,
  samples,
} from './support/reports.js';
import { done, shownFindings } from './support/shown.js';

inBrowser();

const files = [...examples, ...samples];

/** Drops files on the page as a person does who drags them there. */
async function drop(page: Page, files: readonly ReportFile[]): Promise<void> {
  const given = files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }));
  const transfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, given);
  await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer });
}

describe.skipIf(isSkipped).each(['here', 'there'] as const)('reports checked %s', (where) => {
  test('by dropping them anywhere: what the command line finds', async () => {
    expect(findingsOf(files, 'zh').flat()).toContainEqual(expect.stringContaining('applications/row-sum'));
    await opened('/', async ({ page, requests }) => {
      await page.check(`#${where}`);
      await drop(page, files);
      await done(page);
      expect(await shownFindings(page)).toEqual(findingsOf(files, 'zh'));
      // The contents lead, and everything was checked where it was said to be.
      expect(await page.locator('#findings > *').first().getAttribute('id')).toBe('contents');
      const sent = requests.filter((request) => request.startsWith('POST'));
      expect(sent).toEqual(where === 'here' ? [] : ['POST /v1/check']);
    });
  });

  test('by pasting a text', async () => {
    const { buffer } = example('yunxi-health');
    await opened('/?lang=en', async ({ page }) => {
      await page.check(`#${where}`);
      await page.fill('#text', buffer.toString());
      await page.click('#check');
      await done(page);
      expect(await shownFindings(page)).toEqual(findingsOf([file('Pasted text', buffer)], 'en'));
      expect(await page.textContent('#said')).toBe('1 report, 3 errors, 0 warnings, 0 notes');
      expect(await page.textContent('.source')).toContain('Pasted text');
    });
  });

  test('the list of corrections is that of the command line', async () => {
    const own = [example('yunxi-health'), example('yunxi-market')];
    await opened('/', async ({ page }) => {
      await page.check(`#${where}`);
      await page.setInputFiles('#files', own);
      await done(page);
      for (const [format, first] of [
        ['markdown', '# '],
        ['xlsx', 'PK'],
      ] as const) {
        const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-format=${format}]`)]);
        const bytes = await text(await download.createReadStream());
        expect(bytes.startsWith(first)).toBe(true);
        if (format === 'markdown') expect(bytes).toBe(markdownOf(own, 'zh'));
      }
    });
  });

  test('what cannot be read is told beside what can', async () => {
    await opened('/', async ({ page }) => {
      await page.check(`#${where}`);
      await page.setInputFiles('#files', [example('yunxi-health'), file('空.txt', ' ')]);
      await done(page);
      expect(await page.textContent('#said')).toBe('1 份报告，3 个错误，0 个警告，0 个提示，1 个文件读不出');
      expect(await page.textContent('.unread')).toContain('空.txt');
    });
  });
});

if (documents.length === 0) console.warn('skipped: no published documents, so that none is read in the page');

test.skipIf(isSkipped || documents.length === 0)('documents of offices are read here as there', async () => {
  await opened('/', async ({ page }) => {
    await page.setInputFiles('#files', documents);
    await done(page);
    const here = await shownFindings(page);
    expect(here.flat().length).toBeGreaterThan(0);
    await page.check('#there');
    await page.click('#check');
    await done(page);
    expect(await shownFindings(page)).toEqual(here);
  });
});

test.skipIf(isSkipped)('a PDF that does not bring its Chinese font along is read here', async () => {
  const name = 'font-not-embedded.pdf';
  const buffer = readFileSync(join(import.meta.dirname, 'fixtures', name));
  await opened('/?lang=en', async ({ page, requests }) => {
    await page.check('#here');
    await page.setInputFiles('#files', file(name, buffer));
    await done(page);
    // It has text, which is no report: it is not taken for a picture.
    expect(await page.textContent('.unread')).toContain('no section or table of an annual report is found');
    expect(requests).toContain('GET /page/cmaps/UniGB-UCS2-H.bcmap');
  });
});

describe.skipIf(isSkipped)('the form of the page', () => {
  test('says what is missing, and asks for it', async () => {
    await opened('/', async ({ page }) => {
      await page.click('#check');
      expect(await page.textContent('#problem')).toBe('请先选择文件，或粘贴报告全文。');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('files');
    });
  });

  test('stays alive while a long text is checked, and stops when it is told to', async () => {
    const { buffer } = example('yunxi-health');
    await opened('/', async ({ page }) => {
      await page.setInputFiles('#files', file('long.txt', buffer.toString().repeat(1500)));
      await page.click('#stop', { timeout: 5000 });
      expect(await page.textContent('#problem')).toBe('已停止。');
      await page.setInputFiles('#files', example('yunxi-health'));
      await done(page);
      expect(await page.locator('.finding').count()).toBe(3);
    });
  });

  test('takes blank cells as 0 when it is asked to', async () => {
    const report = example('yunxi-forestry');
    await opened('/', async ({ page }) => {
      await page.check('[name=blankAsZero]');
      await page.setInputFiles('#files', report);
      await done(page);
      const told = await page.locator('.tally .notAssessable').count();
      await page.uncheck('[name=blankAsZero]');
      await page.click('#check');
      await done(page);
      expect([told, await page.locator('.tally .notAssessable').count()]).toEqual([0, 1]);
    });
  });

  test('is empty again after it was cleared', async () => {
    await opened('/', async ({ page }) => {
      await page.setInputFiles('#files', example('yunxi-health'));
      await done(page);
      await page.click('#clear');
      expect(await page.isVisible('#results')).toBe(false);
      expect(await page.textContent('#chosen')).toBe('');
    });
  });
});

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}
