import { forgetUnkeptBlobs, removeBlob } from './blobs.ts';
import { change, clear } from './progress.ts';
import type { Section } from './shape.ts';
import { keys, removeItem } from './storage.ts';

/**
 * Forgets one item, or everything.
 *
 * @param what `'all'`: progress, sketches, kept code and whatever was put aside; on a shared
 *   computer nothing stays behind. Else a section and an id, such as `['answers', 'kv-cache-first']`,
 *   or `['blobs', id]`.
 */
export function reset(what: 'all' | readonly [section: Section | 'blobs', id: string]): void {
  if (what === 'all') {
    for (const key of keys()) removeItem(key);
    forgetUnkeptBlobs();
    clear();
    return;
  }
  const [section, id] = what;
  if (section === 'blobs') return removeBlob(id);
  change((progress) => {
    delete progress[section][id];
  });
}
