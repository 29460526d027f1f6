import { fileURLToPath } from 'node:url';
import path from 'node:path';
import type { Custom, MdastPluginEntry } from 'satteri';
import { contentFolder } from '../../content-tree/folder.ts';
import { languageOfFile } from '../../content-tree/page-id.ts';
import { termFinder } from '../../glossary/find-terms.ts';
import { readGlossary } from '../../glossary/read-glossary.ts';
import type { Term } from '../../glossary/schema.ts';
import { termTip } from './term-tip.ts';

/** A page with more marks would be hard to read. */
const perPage = 8;
const perParagraph = 2;

/** Running text stands in these alone. Headings, links, tables and components stay as they are. */
const prose = new Set(['paragraph', 'listItem', 'list', 'blockquote', 'emphasis', 'strong']);

interface Options {
  base: string;
  /** Read anew for every build. */
  terms?: Term[];
  content?: string;
}

/**
 * Marks the first use of each glossary term on a page, with its meaning beside it, shown on demand.
 * A term is left alone on the page that explains it.
 */
export function glossaryTerms({ base, content = contentFolder, terms }: Options): MdastPluginEntry {
  const glossary = (terms ?? readGlossary(content)).filter(({ tip }) => tip);
  return ({ fileURL }) => {
    const file = fileURL
      ? path.relative(content, fileURLToPath(fileURL)).replaceAll('\\', '/')
      : '';
    const [, folder] = /^(.+)\/(?:en|es)\.mdx$/.exec(file) ?? [];
    const plugin = { name: 'handbook-glossary' };
    // The home page, the readings' notes, and the pages that are lists of terms themselves.
    if (!folder || /^(?:404|readings\/.*|handbook\/reference\/.*)$/.test(folder)) return plugin;

    const language = languageOfFile(file);
    const open = new Map(
      glossary.filter(({ page }) => page !== `/${folder}/`).map((term) => [term.id, term]),
    );
    const find = termFinder([...open.values()], language);
    const inParagraph = new Map<unknown, number>();
    let marked = 0;

    return {
      ...plugin,
      text(node, ctx) {
        if (marked >= perPage) return;
        let block: unknown;
        for (
          let up: ReturnType<typeof ctx.parent> = ctx.parent(node);
          up && up.type !== 'root';
          up = ctx.parent(up)
        ) {
          if (!prose.has(up.type)) return;
          if (up.type === 'paragraph') block = up;
        }
        if (!block) return;

        const parts: (Custom | { type: 'text'; value: string })[] = [];
        let done = 0;
        for (const { term, start, end } of find(node.value)) {
          const used = inParagraph.get(block) ?? 0;
          if (!open.has(term.id) || used >= perParagraph || marked >= perPage) continue;
          open.delete(term.id);
          inParagraph.set(block, used + 1);
          marked++;
          parts.push({ type: 'text', value: node.value.slice(done, start) });
          parts.push(termTip(term, node.value.slice(start, end), language, base));
          done = end;
        }
        if (parts.length === 0) return;
        parts.push({ type: 'text', value: node.value.slice(done) });
        ctx.replaceNode(node, parts.filter((part) => part.type !== 'text' || part.value) as never);
      },
    };
  };
}
