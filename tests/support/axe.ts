import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from './test.ts';

/**
 * Half the time and more goes into what is not read here: a second tab that joins the results of
 * frames (a page has none before a press), and lists of what passed.
 */
export const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

/** One text per broken rule: a colour that is too pale fails in every line that uses it. */
export async function violations(page: Page, builder = axe(page)): Promise<string> {
  const { violations: broken } = await builder.analyze();
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
