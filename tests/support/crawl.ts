import { internalLinks } from './internal-links.ts';

export interface Crawl {
  /** Paths that were answered, in the order they were found. */
  visited: string[];
  /** `path: status, linked from …` for those that were not. */
  broken: string[];
}

/** Follows every link and fetches every file that pages name, starting from an address. */
export async function crawl(start: string): Promise<Crawl> {
  const { origin, pathname } = new URL(start);
  const from = new Map([[pathname, 'the start']]);
  const visited: string[] = [];
  const broken: string[] = [];
  for (const [path, source] of from) {
    const response = await fetch(origin + path, { redirect: 'manual' });
    const text = await response.text();
    if (response.status !== 200) {
      broken.push(`${path}: ${response.status}, linked from ${source}`);
      continue;
    }
    visited.push(path);
    const type = response.headers.get('content-type') ?? '';
    // A Map may grow while it is walked: that is the queue.
    for (const found of internalLinks(text, type, origin + path)) {
      if (!from.has(found)) from.set(found, path);
    }
  }
  return { visited, broken };
}
