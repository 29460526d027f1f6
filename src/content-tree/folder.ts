import path from 'node:path';

/** The content folder; `ROPE_CONTENT` points tests at a tree of their own. */
export const contentFolder = path.resolve(process.env.ROPE_CONTENT ?? 'content');

/** Astro's cache. A content tree of its own gets a cache of its own, or builds mix their pages up. */
export const cacheFolder = process.env.ROPE_CONTENT
  ? path.resolve(contentFolder, '..', '.astro-cache')
  : path.resolve('node_modules/.astro');
