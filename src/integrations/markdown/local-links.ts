import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry } from 'satteri';
import { localizedPath } from '../../i18n/localized-path.ts';
import { languageOfFile } from '../../content-tree/page-id.ts';

/**
 * Authors link to pages as `/handbook/traps/mixed-pairing/`, in both languages. This adds the base
 * path, and `/es` on Spanish pages. A link that must keep its language is written with it: `/es/…`.
 */
export function localLinks({ base }: { base: string }): MdastPluginEntry {
  return ({ fileURL }) => {
    const language = languageOfFile(fileURL ? fileURLToPath(fileURL) : '');
    return {
      name: 'handbook-local-links',
      link(node, ctx) {
        if (!node.url.startsWith('/') || node.url.startsWith('//')) return;
        ctx.setProperty(node, 'url', localizedPath(node.url, language, base));
      },
    };
  };
}
