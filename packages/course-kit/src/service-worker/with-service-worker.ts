import { bytes, pageFiles, textOf, type Site } from '../site/site.ts';
import { buildServiceWorker } from './build.ts';
import { offlineManifest } from './manifest.ts';

/** Stands on pages where the size of the offline copy belongs. */
const SIZE = /data-offline-bytes="\d+"/g;

/** A finished site with its service worker, and with the size of the offline copy where pages say it. */
export async function withServiceWorker(site: Site): Promise<Site> {
  const { bytes: size } = offlineManifest(site);
  const result: Site = new Map(site);
  for (const file of pageFiles(site)) {
    const html = textOf(site, file);
    if (!html.includes('data-offline-bytes="')) continue;
    result.set(file, bytes(html.replace(SIZE, `data-offline-bytes="${size}"`)));
  }
  return result.set('sw.js', bytes(await buildServiceWorker(offlineManifest(result))));
}
