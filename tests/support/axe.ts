import axe from 'axe-core';
import { expect, type Page } from '@playwright/test';

declare global {
  /** In the page, once it has been put there. */
  var axe: typeof import('axe-core');
}

interface Look {
  /** A selector: only these parts of the page. */
  within?: string;
  /** Only these rules. */
  rules?: string[];
}

/** The rule whose outcome another theme may change; the others read what both themes share. */
const colours: Look = { rules: ['color-contrast'] };

export type Theme = 'light' | 'dark';

export const useTheme = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate((name) => void (document.documentElement.dataset['theme'] = name), theme);

/** Fails when axe finds anything in the light theme, or a colour too pale in the dark one. */
export async function expectClean(page: Page): Promise<void> {
  await useTheme(page, 'light');
  expect.soft(await violations(page), 'light').toBe('');
  await useTheme(page, 'dark');
  expect.soft(await violations(page, colours), 'dark').toBe('');
}

/**
 * What axe finds wrong, one text per broken rule: a colour that is too pale fails in every line
 * that uses it. axe runs in the page itself, put there once: @axe-core/playwright puts it there for
 * every look and joins frames in a second tab, which takes as long again.
 */
export async function violations(page: Page, look: Look = {}): Promise<string> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations: broken } = await page.evaluate(
    ({ within, rules }) =>
      // A drawing's frame runs no script, axe's included; what it shows is the program's own.
      globalThis.axe.run(
        { ...(within && { include: within }), exclude: 'iframe' },
        { resultTypes: ['violations'], ...(rules && { runOnly: rules }) },
      ),
    look,
  );
  const texts: string[] = [];
  for (const { id, help, nodes } of broken) {
    const found = [];
    for (const node of nodes) {
      // axe takes a header that is a formula for an empty one: it does not read MathML.
      if (id === 'empty-table-header' && (await holdsMath(page, String(node.target[0])))) continue;
      found.push(`${node.target}\n${node.failureSummary}`);
    }
    if (found.length === 0) continue;
    texts.push([`${id} (${help}), ${found.length} times`, ...found.slice(0, 3)].join('\n'));
  }
  return texts.join('\n\n');
}

const holdsMath = (page: Page, selector: string) =>
  page.evaluate((path) => Boolean(document.querySelector(path)?.querySelector('math')), selector);
