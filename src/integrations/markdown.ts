import { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { glossaryTerms } from './markdown/glossary-terms.ts';
import { katexMath } from './markdown/katex-math.ts';
import { localLinks } from './markdown/local-links.ts';

/**
 * Sets the Markdown engine for every page: KaTeX at build, links that follow language and base
 * path, glossary terms marked where they are first used, and explicit heading ids (`## Título {#same-id-in-both-languages}`).
 * Must come before Starlight, which adds its own plugins to the engine it finds.
 */
export function handbookMarkdown(): AstroIntegration {
  return {
    name: 'handbook-markdown',
    hooks: {
      'astro:config:setup'({ config, updateConfig }) {
        updateConfig({
          markdown: {
            processor: satteri({
              features: { math: true, headingAttributes: true, directive: true },
              mdastPlugins: [
                katexMath(),
                localLinks({ base: config.base }),
                glossaryTerms({ base: config.base }),
              ],
            }),
          },
        });
      },
    },
  };
}
