/*
 * Keeps the whole handbook on the reader's device, after the reader asked for it. One version
 * answers everything: what this version does not have is answered as missing, never from the
 * network, where a newer version may be.
 */
import { cacheNames, setCacheNameDetails } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CACHE_PREFIX, CHANNEL, SWITCH, type Progress } from './messages.ts';
import { missingPage } from './missing-page.ts';
import type { OfflineEntry } from './manifest.ts';

interface WorkerScope {
  registration: { scope: string };
  handbookOffline: { version: string; entries: OfflineEntry[] };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const { entries } = worker.handbookOffline;

setCacheNameDetails({ prefix: CACHE_PREFIX, suffix: scope });
const channel = new BroadcastChannel(CHANNEL + scope);
let stored = 0;

const controller = new PrecacheController({
  cacheName: cacheNames.precache,
  fallbackToNetwork: true,
  plugins: [
    {
      handlerDidComplete: async ({ event }) => {
        if (event.type !== 'install') return;
        const progress: Progress = { stored: ++stored, files: entries.length };
        channel.postMessage(progress);
      },
    },
  ],
});
controller.precache(entries);

/*
 * The reader's code runs in a frame that belongs to no origin. A sandbox attribute would send the
 * browser past this worker, so the frame has none, and gets its sandbox here.
 */
registerRoute(
  ({ url }) => /^_live\/frame-[\w-]+\.html$/.test(url.href.slice(scope.length)),
  async ({ url }) => {
    const file = await controller.matchPrecache(url.href);
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': 'sandbox allow-scripts',
    };
    return file ? new Response(file.body, { headers }) : Response.error();
  },
);

registerRoute(
  new PrecacheRoute(controller, {
    ignoreURLParametersMatching: [/./],
    cleanURLs: false,
    directoryIndex: '',
    urlManipulation: ({ url }) => [new URL(url.href.replace(/index\.html$/, ''))],
  }),
);

const own = ({ url }: { url: URL }): boolean =>
  url.href.startsWith(scope) && url.href !== new URL('sw.js', scope).href;

registerRoute(own, async ({ request, url }) => {
  // A host answers the address without its last slash by a redirect, and so do we.
  const folder = new URL(`${url.pathname}/`, url);
  if (controller.getCacheKeyForURL(folder.href)) return Response.redirect(folder.href, 301);
  return request.mode === 'navigate'
    ? missingPage(scope, url)
    : new Response('Not in the offline copy.', { status: 404 });
});

worker.addEventListener('message', ({ data }) => {
  if (data === SWITCH) void worker.skipWaiting();
});
