import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { pageHeads, type PageHead } from './pages.ts';
import { sections } from './sections.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/**
 * The sidebar, made from the content tree: a group per section, its index page first, then its
 * pages by `order`. Starlight takes the labels from the pages' titles, in the reader's language.
 */
export function sidebar(pages: PageHead[] = pageHeads()): Sidebar {
  return sections.flatMap(({ folder, label }) => {
    const slugs = pages
      .filter((page) => page.folder === folder || page.folder.startsWith(`${folder}/`))
      .sort(
        (a, b) =>
          Number(b.folder === folder) - Number(a.folder === folder) ||
          (a.order ?? Infinity) - (b.order ?? Infinity) ||
          a.title.localeCompare(b.title),
      )
      .map((page) => page.folder);
    if (slugs.length === 0) return [];
    // Closed but for the reader's own section: eight names say more than all their pages.
    return [{ label: label.en, translations: { es: label.es }, items: slugs, collapsed: true }];
  });
}
