import type { Browser, Page } from '@playwright/test';
import { rivalProgram } from './program.ts';
import type { RivalName, RivalSite } from './rival-site.ts';
import { COLD_ROUNDS, noTimes, WARM_ROUNDS, WARMING, type Times } from './times.ts';

/** Another editor, from the press that loads it to the message its program sends. */
export async function measureRival(
  name: RivalName,
  site: RivalSite,
  launch: () => Promise<Browser>,
): Promise<Times> {
  const times = noTimes();
  const inFreshPage = async (work: (page: Page) => Promise<void>): Promise<void> => {
    const browser = await launch();
    const page = await browser.newPage();
    await page.goto(`${site.origin}/${name}.html`);
    site.takeBytes();
    await work(page).finally(() => browser.close());
  };
  for (let round = 0; round < COLD_ROUNDS; round++) {
    await inFreshPage(async (page) => {
      times.cold14.push(await act(page, 'press', rivalProgram(14, 'cold'), 'cold'));
      times.bytes = site.takeBytes();
    });
    await inFreshPage(async (page) => {
      times.cold200.push(await act(page, 'press', rivalProgram(200, 'cold'), 'cold'));
    });
  }
  for (const [lines, into] of [
    [14, times.edit14],
    [200, times.edit200],
  ] as const) {
    await inFreshPage(async (page) => {
      await act(page, 'press', rivalProgram(lines, 'start'), 'start');
      for (let round = 0; round < WARM_ROUNDS; round++) {
        await page.waitForTimeout(150);
        const word = `round ${round}`;
        into.push(await act(page, 'edit', rivalProgram(lines, word), word));
        if (lines === 14) times.warm.push(await act(page, 'rerun', '', word));
      }
    });
    into.splice(0, WARMING);
  }
  times.warm.splice(0, WARMING);
  return times;
}

function act(
  page: Page,
  action: 'press' | 'edit' | 'rerun',
  code: string,
  word: string,
): Promise<number> {
  return page.evaluate(
    ([action, code, word]) =>
      new Promise<number>((resolve, reject) => {
        const start = performance.now();
        const timer = setTimeout(() => reject(new Error(`No "${word}" came.`)), 30_000);
        const hear = ({ data }: MessageEvent): void => {
          if (data?.bench !== word) return;
          removeEventListener('message', hear);
          clearTimeout(timer);
          resolve(performance.now() - start);
        };
        addEventListener('message', hear);
        if (action === 'edit') window.rival.edit(code);
        else if (action === 'rerun') window.rival.rerun();
        else {
          window.program = code;
          document.querySelector('button')!.click();
        }
      }),
    [action, code, word] as const,
  );
}
