import { toFileEdition } from './file-edition/to-file-edition.ts';
import { withReadMe } from './read-me.ts';
import { readSite } from './site/site.ts';
import { writeEdition, type WrittenEdition } from './write-edition.ts';

export interface Editions {
  /** For any static server. */
  site: WrittenEdition;
  /** For a double click. */
  file: WrittenEdition;
}

const NAME = 'rope-handbook';

/** Both editions of a built site: `<out>/site/`, `<out>/file/` and their zips. */
export async function writeEditions(dist: string, out: string): Promise<Editions> {
  const site = readSite(dist);
  const file = await toFileEdition(site);
  return {
    site: writeEdition(site, out, 'site', NAME),
    file: writeEdition(withReadMe(file), out, 'file', NAME),
  };
}
