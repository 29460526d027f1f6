import type { Locator, Page } from '@playwright/test';
import { test as siteTest } from './test.ts';
import { blockSite, buildBlockSite } from './block-site.ts';

export { expect } from './test.ts';
export type { Locator, Page } from './test.ts';

/** One code block on a page, as a reader handles it. */
export class Block {
  readonly page: Page;
  readonly root: Locator;
  readonly output: Locator;
  readonly golden: Locator;
  readonly live: Locator;
  readonly note: Locator;
  readonly status: Locator;
  readonly editor: Locator;

  constructor(page: Page, id: string) {
    this.page = page;
    this.root = page.locator(`[data-snippet="${id}"]`);
    this.output = this.root.locator('[data-output]');
    this.golden = this.root.locator('[data-golden]');
    this.live = this.root.locator('[data-live]');
    this.note = this.root.locator('[data-note]');
    this.status = this.root.locator('[data-status]');
    this.editor = this.root.locator('.cm-content');
  }

  press(action: 'run' | 'edit' | 'stop' | 'reset' | 'share' | 'copy'): Promise<void> {
    return this.root.locator(`[data-action="${action}"]`).click();
  }

  /** Waits until the block is in one of these states. */
  async state(...states: string[]): Promise<void> {
    const pattern = new RegExp(`^(${states.join('|')})$`);
    await this.root.and(this.page.locator('[data-state]')).waitFor();
    const { expect } = await import('./test.ts');
    await expect(this.root).toHaveAttribute('data-state', pattern, { timeout: 30_000 });
  }

  /** Opens the editor and replaces the text of the file that shows. */
  async write(code: string): Promise<void> {
    if (!(await this.editor.isVisible())) await this.press('edit');
    await this.editor.waitFor();
    await this.editor.fill(code);
  }

  async runAndWait(): Promise<void> {
    await this.press('run');
    await this.state('done', 'error', 'stopped');
  }
}

interface Blocks {
  /** Opens a page of the fixture site and returns its blocks by id. */
  open(path?: string): Promise<(id: string) => Block>;
}

/** The `test` of everything about code blocks: it serves the fixture site. */
export const test = siteTest.extend<Blocks>({
  siteFolder: [
    async ({}, use) => {
      await buildBlockSite();
      await use(blockSite);
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  open: async ({ page }, use) => {
    await use(async (path = 'handbook/traps/blocks/') => {
      await page.goto(path);
      return (id) => new Block(page, id);
    });
  },
});

const here = 'handbook/traps/blocks';
/** The snippets of the page `handbook/traps/blocks`. */
export const ids = {
  rotate: `${here}/rotate`,
  fails: `${here}/fails`,
  several: `${here}/several`,
  short: `${here}/short`,
  checked: 'fixture/checked',
  thrower: 'fixture/thrower',
  draws: `${here}/draws`,
  canvas: `${here}/canvas`,
};
