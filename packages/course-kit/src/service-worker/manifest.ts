import { createHash } from 'node:crypto';
import type { Site } from '../site/site.ts';

export interface OfflineEntry {
  /** Relative to the service worker: `path/x/` for a page, as readers ask for it. */
  url: string;
  revision: string;
  /** What a browser compares a download with; a file of another version is refused. */
  integrity: string;
}

export interface OfflineManifest {
  entries: OfflineEntry[];
  /** Size of all files together. */
  bytes: number;
  /** Names the content: the same files have the same version. */
  version: string;
}

/** Of no use without the host. */
const leftOut = /^(?:404\.html|sw\.js|_headers|robots\.txt|sitemap.*\.xml)$/;

/** Every file that a reader may need, with a hash of its content. */
export function offlineManifest(site: Site): OfflineManifest {
  const entries: OfflineEntry[] = [];
  let bytes = 0;
  for (const file of [...site.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    if (leftOut.test(file)) continue;
    const content = site.get(file)!;
    const hash = createHash('sha256').update(content).digest();
    entries.push({
      url: file.replace(/(^|\/)index\.html$/, '$1') || './',
      revision: hash.toString('hex').slice(0, 16),
      integrity: `sha256-${hash.toString('base64')}`,
    });
    bytes += content.length;
  }
  const version = createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 12);
  return { entries, bytes, version };
}
