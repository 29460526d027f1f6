import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { blockSite } from '../../tests/support/block-site.ts';
import { program } from './program.ts';
import { COLD_ROUNDS, noTimes, WARM_ROUNDS, WARMING, type Times } from './times.ts';

const PAGE = 'handbook/traps/blocks/';
const BLOCK = '[data-snippet="handbook/traps/blocks/rotate"]';

export interface OurTimes extends Times {
  /** From a press of Edit to the editor. */
  editor: number[];
  editorBytes: number;
  allBytes: number;
}

/** The blocks of this site, on the fixture page that the tests use. */
export async function measureOurs(url: string, launch: () => Promise<Browser>): Promise<OurTimes> {
  const times: OurTimes = {
    ...noTimes(),
    editor: [],
    bytes: size('live', 'frame', 'library'),
    editorBytes: size('live', 'frame', 'library', 'editor'),
    allBytes: size(''),
  };
  const inFreshPage = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const browser = await launch();
    const page = await browser.newPage();
    await page.goto(url + PAGE);
    await page.waitForLoadState('networkidle');
    return work(page).finally(() => browser.close());
  };
  for (let round = 0; round < COLD_ROUNDS; round++) {
    times.cold14.push(await inFreshPage((page) => coldPress(page, 14)));
    times.cold200.push(await inFreshPage((page) => coldPress(page, 200)));
    times.editor.push(await inFreshPage(firstEditor));
  }
  await inFreshPage(async (page) => {
    await firstEditor(page);
    times.edit14 = await editAndRun(page, 14);
    // Last: the editor draws long files in part, and what is not drawn cannot be replaced by typing.
    times.edit200 = await editAndRun(page, 200);
  });
  await inFreshPage(async (page) => {
    await firstEditor(page);
    times.warm = await runAgain(page);
  });
  return times;
}

/** A first press in a new browser. The program replaces the page's own before the press. */
function coldPress(page: Page, lines: number): Promise<number> {
  return page.evaluate(
    ([selector, code]) => {
      const block = document.querySelector(selector)!;
      block.querySelector('[data-path]')!.textContent = code;
      const start = performance.now();
      return new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!block.querySelector('[data-live] pre')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(block, { childList: true, subtree: true });
        block.querySelector<HTMLElement>('[data-action="run"]')!.click();
      });
    },
    [BLOCK, program(lines, 'cold')] as const,
  );
}

function firstEditor(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    const block = document.querySelector(selector)!;
    const start = performance.now();
    return new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!block.querySelector('.cm-line')) return;
        observer.disconnect();
        resolve(performance.now() - start);
      }).observe(block, { childList: true, subtree: true });
      block.querySelector<HTMLElement>('[data-action="edit"]')!.click();
    });
  }, BLOCK);
}

/** Changes the last line and runs, as a reader who types and presses Control and Enter. */
async function editAndRun(page: Page, lines: number): Promise<number[]> {
  const times: number[] = [];
  const editor = page.locator(`${BLOCK} .cm-content`);
  await editor.fill(program(lines, 'start'));
  await editor.press('Control+End');
  for (let round = 0; round < WARM_ROUNDS; round++) {
    await page.waitForTimeout(150);
    await page.keyboard.insertText(`\nconsole.log("round ${round} ${lines}")`);
    times.push(await pressRun(page, `round ${round} ${lines}`));
  }
  return times.slice(WARMING);
}

async function runAgain(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < WARM_ROUNDS; round++) {
    await page.locator(`${BLOCK} .cm-content`).fill(`console.log('again ${round}')`);
    await pressRun(page, `again ${round}`);
    await page.waitForTimeout(150);
    times.push(await pressRun(page, `again ${round}`));
  }
  return times.slice(WARMING);
}

/** From the press to an output in the page that contains `expected`. */
function pressRun(page: Page, expected: string): Promise<number> {
  return page.evaluate(
    ([selector, expected]) => {
      const block = document.querySelector(selector)!;
      const live = block.querySelector('[data-live]');
      const start = performance.now();
      return new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`No output "${expected}" came.`)), 10_000);
        new MutationObserver((_, observer) => {
          if (!block.querySelector('[data-live]')?.textContent?.includes(expected)) return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(live ?? block, { childList: true, subtree: true });
        block.querySelector<HTMLElement>('[data-action="run"]')!.click();
      });
    },
    [BLOCK, expected] as const,
  );
}

/** Gzipped bytes; of several files with a name, such as the libraries, the largest counts. */
function size(...names: string[]): number {
  const folder = path.join(blockSite, '_live');
  return names.reduce((sum, name) => {
    const files = readdirSync(folder).filter((file) => file.startsWith(name ? `${name}-` : ''));
    const bytes = files.map((file) => gzipSync(readFileSync(path.join(folder, file))).length);
    return sum + (name ? Math.max(...bytes) : bytes.reduce((a, b) => a + b, 0));
  }, 0);
}
