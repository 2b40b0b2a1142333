import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA and good practice, with contrast as AAA asks. */
const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};
const CONTRAST: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } };

/** What a page does wrong as it now is, its contrast in the dark included. */
export async function violationsOf(page: Page): Promise<string[]> {
  const inLight = await violationsInLight(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...inLight, ...(await runAxe(page, CONTRAST))];
}

/** The same without the dark, whose colours are measured on a page of each kind. */
export async function violationsInLight(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script, which the page's own policy would forbid.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  await page.emulateMedia({ colorScheme: 'light' });
  return runAxe(page, EVERYTHING);
}

/** What is right stays in the page: most of the time would go into handing it over. */
const runAxe = (page: Page, options: RunOptions): Promise<string[]> =>
  page.evaluate(
    async (given) => {
      const { violations } = await window.axe.run(document, given);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join('; ')}`,
      );
    },
    { ...options, resultTypes: ['violations' as const] },
  );
