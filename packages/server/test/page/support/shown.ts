import type { Page } from 'playwright-core';

/** The findings that a page shows: of each report its rules and sentences, sorted. */
export async function shownFindings(page: Page): Promise<string[][]> {
  const shown = await page.locator('article.report').evaluateAll((reports) =>
    reports.map((report) =>
      Array.from(report.querySelectorAll('.finding'), (finding) => {
        const text = (selector: string) => finding.querySelector(selector)?.textContent ?? '';
        return `${text('code')} ${text('.message')}`;
      }),
    ),
  );
  return shown.map((findings) => findings.toSorted());
}

/** Waits until a run on the page is over. */
export async function done(page: Page): Promise<void> {
  await page.locator('#results:not([hidden]):not([aria-busy])').waitFor();
}
