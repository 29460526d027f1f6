import type { Check } from '../check.ts';
import type { ContentTree } from '../content-tree.ts';
import { bothLanguages } from './both-languages.ts';
import { headingsHaveIds } from './headings-have-ids.ts';
import { knownIds } from './known-ids.ts';
import { sourceLinks } from './links.ts';
import { mdxImports } from './mdx-imports.ts';
import { mdxParses } from './mdx-parses.ts';
import { sameEmbeds } from './same-embeds.ts';
import { sameHeadings } from './same-headings.ts';

/** What the content tree promises before anything is built. */
export const sourceChecks: Check<ContentTree>[] = [
  mdxParses,
  bothLanguages,
  headingsHaveIds,
  sameHeadings,
  sameEmbeds,
  knownIds,
  sourceLinks,
  mdxImports,
];
