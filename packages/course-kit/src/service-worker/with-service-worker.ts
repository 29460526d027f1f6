import { bytes, pageFiles, textOf, type Site } from '../site/site.ts';
import { buildServiceWorker } from './build.ts';
import { offlineManifest } from './manifest.ts';

/** Stand on pages where the size of the offline copy belongs: for scripts, and for the eye. */
const SIZE = /data-offline-bytes="\d+"/g;
const SHOWN = /(<span data-offline-size\b[^>]*>)[^<]*/g;

/** A finished site with its service worker, and with the size of the offline copy where pages say it. */
export async function withServiceWorker(site: Site): Promise<Site> {
  const { bytes: size } = offlineManifest(site);
  const result: Site = new Map(site);
  for (const file of pageFiles(site)) {
    const html = textOf(site, file);
    if (!html.includes('data-offline-bytes="')) continue;
    const shown = `$1${(size / 1e6).toFixed(1)} MB`;
    const sized = html.replace(SIZE, `data-offline-bytes="${size}"`).replace(SHOWN, shown);
    result.set(file, bytes(sized));
  }
  return result.set('sw.js', bytes(await buildServiceWorker(offlineManifest(result))));
}
