import { contentFolder } from '../content-tree/folder.ts';
import { translations, type Freshness } from './freshness.ts';

const stalePages = new Map<string, Map<string, Freshness>>();

/**
 * The day a Spanish page was last compared with its English text, if that text has changed since;
 * undefined for every other page. `id` as Starlight names it: `es/handbook/traps/x`.
 */
export function staleSince(id: string, root = contentFolder): string | undefined {
  if (!/^es(\/|$)/.test(id)) return undefined;
  let stale = stalePages.get(root);
  // While pages are being written the files change under us; a build reads them once.
  if (!stale || import.meta.env.DEV) {
    const all = translations(root).filter(({ state }) => state === 'stale');
    stale = new Map(all.map((page) => [page.id, page]));
    stalePages.set(root, stale);
  }
  return stale.get(id.replace(/^es\/?/, '') || 'index')?.review?.reviewed;
}
