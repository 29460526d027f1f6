import path from 'node:path';
import { listFiles } from '../../../packages/course-kit/src/index.ts';
import { shown } from '../../lib/paths.ts';
import type { ContentTree } from '../content-tree.ts';
import { readPage, type Page } from './page.ts';

export interface Site {
  root: string;
  /** Every file, from the top of the site, with forward slashes. */
  files: Set<string>;
  pages: Map<string, Page>;
  /** What it was built from. */
  tree: ContentTree;
}

/** Reads a site that was built for the root of a host. */
export function readSite(root: string, tree: ContentTree): Site {
  const files = listFiles(root);
  const pages = files
    .filter((file) => file === '404.html' || /(^|\/)index\.html$/.test(file))
    .map((file) => readPage(path.join(root, file), `/${file.replace(/index\.html$/, '')}`));
  return {
    root,
    files: new Set(files),
    pages: new Map(pages.map((page) => [page.url, page])),
    tree,
  };
}

/** Where an author finds what a built page says: file and, for a link, line. */
export function sourceOf(
  { tree }: Site,
  page: Page,
  url?: string,
): { file: string; line?: number } {
  const [, spanish, folder] = /^\/(es(?:\/|$))?(.*?)(?:\/|\.html)?$/.exec(page.url)!;
  const pair = tree.pairs.find((pair) => pair.kind === 'page' && pair.folder === folder);
  const mdx = pair?.[spanish ? 'es' : 'en'];
  if (!mdx) return { file: shown(page.file) };
  const neutral = (address: string) => address.replace(/^\/es(?=\/)/, '');
  const line = mdx.links.find((link) => url && neutral(link.url) === neutral(url))?.line;
  return { file: shown(mdx.file), line };
}

/** The file a path of the site is answered with, as a plain static host does it. */
export function fileAt(site: Site, pathname: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(pathname).slice(1);
  } catch {
    return undefined;
  }
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  return site.files.has(file) ? file : undefined;
}

/** A link as an address of this site, or undefined when it leads elsewhere. */
export function internal(url: string, from: string): URL | undefined {
  const home = 'http://site.invalid';
  if (!URL.canParse(url, home + from)) return undefined;
  const target = new URL(url, home + from);
  return target.origin === home ? target : undefined;
}
