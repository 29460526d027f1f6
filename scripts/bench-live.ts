/*
 * `npm run bench:live`: how long a reader waits, in a real browser, on the fixture page of code
 * blocks. Medians, in milliseconds. Compare rows of one run; machines differ.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { blockSite, buildBlockSite } from '../tests/support/block-site.ts';
import { findBrowser } from '../tests/support/find-browser.ts';
import { startStaticServer } from './lib/static-server.ts';

const PAGE = 'handbook/traps/blocks/';
const BLOCK = '[data-snippet="handbook/traps/blocks/rotate"]';
const COLD_ROUNDS = 5;
const WARM_ROUNDS = 15;

await buildBlockSite();
const server = await startStaticServer({ root: blockSite, base: '/' });
const { executablePath, args, env } = await findBrowser();
const launch = (): Promise<Browser> => chromium.launch({ executablePath, args, env });

const rows: [string, string, string][] = [];
const add = (name: string, times: number[], target: number): void => {
  const sorted = [...times].sort((a, b) => a - b);
  rows.push([name, `${sorted[sorted.length >> 1]!.toFixed(0)} ms`, `${target} ms`]);
};

const cold = { run14: [] as number[], run200: [] as number[], edit: [] as number[] };
for (let round = 0; round < COLD_ROUNDS; round++) {
  cold.run14.push(await coldPress(14));
  cold.run200.push(await coldPress(200));
  cold.edit.push(await inFreshPage(async (page) => firstEditor(page)));
}
add('press Run → first output, cold, 14 lines', cold.run14, 300);
add('press Run → first output, cold, 200 lines', cold.run200, 500);
add('press Edit → editor, cold', cold.edit, 500);

await inFreshPage(async (page) => {
  await firstEditor(page);
  add('edit → new output, 14 lines', await editAndRun(page, 14), 20);
  // Last: the editor draws long files in part, and what is not drawn cannot be replaced by typing.
  add('edit → new output, 200 lines', await editAndRun(page, 200), 30);
});
await inFreshPage(async (page) => {
  await firstEditor(page);
  add('Run → first output, warm', await runAgain(page), 10);
});
rows.push(
  ['loaded by a press of Run, gzip', `${size('live', 'frame', 'library')} kB`, '250 kB'],
  ['loaded by a press of Edit, gzip', `${size('live', 'editor')} kB`, '250 kB'],
);
console.table(rows.map(([what, measured, target]) => ({ what, measured, target })));
await server.close();

async function inFreshPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(server.url + PAGE);
  await page.waitForLoadState('networkidle');
  const result = await work(page);
  await browser.close();
  return result;
}

/** A first press in a new browser. Longer programs replace the page's own before the press. */
function coldPress(lines: number): Promise<number> {
  return inFreshPage((page) =>
    page.evaluate(
      ([selector, code]) => {
        const block = document.querySelector(selector)!;
        if (code) block.querySelector('[data-path]')!.textContent = code;
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
    ),
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
  return times.slice(3);
}

async function runAgain(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < WARM_ROUNDS; round++) {
    await page.locator(`${BLOCK} .cm-content`).fill(`console.log('again ${round}')`);
    await pressRun(page, `again ${round}`);
    await page.waitForTimeout(150);
    times.push(await pressRun(page, `again ${round}`));
  }
  return times.slice(3);
}

/** From the press to the paint of an output that contains `expected`. */
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

function program(lines: number, word: string): string {
  const functions = Array.from(
    { length: lines - 2 },
    (_, i) => `export function f${i}(x: number): number { return x * ${i} + Math.cos(x); }`,
  );
  return [
    "import { rotatePair } from 'rope-core';",
    ...functions,
    `console.log('${word}', rotatePair(1, 0, 0, 1));`,
  ].join('\n');
}

function size(...names: string[]): number {
  const folder = path.join(blockSite, '_live');
  const largest = names.map((name) => {
    const files = readdirSync(folder).filter((file) => file.startsWith(`${name}-`));
    return Math.max(...files.map((file) => gzipSync(readFileSync(path.join(folder, file))).length));
  });
  return Math.round(largest.reduce((sum, bytes) => sum + bytes, 0) / 1000);
}
