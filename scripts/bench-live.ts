/*
 * `npm run bench:live`: how long a reader waits for live code, in a real browser, beside two other
 * editors on the same program in the same run. Medians. Compare rows and columns of one run;
 * machines differ. No editor uses a network: all of them are served from this machine.
 */
import { chromium, type Browser } from '@playwright/test';
import { blockSite, buildBlockSite } from '../tests/support/block-site.ts';
import { findBrowser } from '../tests/support/find-browser.ts';
import { measureOurs } from './bench-live/measure-ours.ts';
import { measureRival } from './bench-live/measure-rival.ts';
import { RIVALS, startRivalSite } from './bench-live/rival-site.ts';
import { median } from './bench-live/times.ts';
import { startStaticServer } from './lib/static-server.ts';

await buildBlockSite();
const server = await startStaticServer({ root: blockSite, base: '/' });
const rivalSite = await startRivalSite();
const { executablePath, args, env } = await findBrowser();
const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';
const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...args, offline], env });

const ours = await measureOurs(server.url, launch);
const [vue, playground] = [
  await measureRival(RIVALS[0], rivalSite, launch),
  await measureRival(RIVALS[1], rivalSite, launch),
];
await Promise.all([server.close(), rivalSite.close()]);

const ms = (times: number[]): string => `${median(times).toFixed(0)} ms`;
const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
const row = (what: string, mine: string, v: string, p: string, target: string) => ({
  what,
  'this handbook': mine,
  '@vue/repl': v,
  'playground-elements': p,
  target,
});
const timed = (
  what: string,
  key: 'cold14' | 'cold200' | 'edit14' | 'edit200' | 'warm',
  target: number,
) => row(what, ms(ours[key]), ms(vue[key]), ms(playground[key]), `${target} ms`);

console.table([
  timed('press → first output, cold, 14 lines', 'cold14', 300),
  timed('press → first output, cold, 200 lines', 'cold200', 500),
  timed('edit → new output, 14 lines', 'edit14', 20),
  timed('edit → new output, 200 lines', 'edit200', 30),
  timed('run again → output, warm', 'warm', 10),
  row('press Edit → editor, cold', ms(ours.editor), 'with output', 'with output', '500 ms'),
  row(
    'loaded by a press of Run, gzip',
    kB(ours.bytes),
    kB(vue.bytes),
    kB(playground.bytes),
    '250 kB',
  ),
  row('with the editor, gzip', kB(ours.editorBytes), 'the same', 'the same', '250 kB'),
  row('everything there is, gzip', kB(ours.allBytes), '', '', '250 kB'),
]);
console.log(`The others start when their editor's wait for typing is over (0.25 to 0.5 s), ours at the press of
Run. Theirs end when the program speaks in its preview, ours when its output is in the page.`);
