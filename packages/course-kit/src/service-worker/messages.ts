/** What the page and the service worker say to each other. */

/** Names of the caches begin so; what follows names the place of the handbook on the host. */
export const CACHE_PREFIX = 'rope-handbook';
/** Followed by the scope: a BroadcastChannel with the progress of storing. */
export const CHANNEL = 'rope-handbook-offline ';
/** Posted to a waiting worker: the reader wants the new version now. */
export const SWITCH = 'switch';

export interface Progress {
  stored: number;
  files: number;
}
