import type { Check } from '../check.ts';
import { clientCode } from './client-code.ts';
import { builtAnchors, builtLinks } from './links.ts';
import { ownOrigin } from './own-origin.ts';
import { pagesBuilt } from './pages-built.ts';
import type { Site } from './read-site.ts';
import { sameIds, uniqueIds } from './same-ids.ts';

/** What the built site promises, read from its files. */
export const siteChecks: Check<Site>[] = [
  pagesBuilt,
  builtLinks,
  builtAnchors,
  sameIds,
  uniqueIds,
  ownOrigin,
  clientCode,
];
