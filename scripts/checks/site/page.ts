import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Link {
  url: string;
  /** `a href`, `img src`, … */
  via: string;
  /** Loaded with the page, unlike a link to follow. */
  resource: boolean;
}

/** A built page, as far as the checks look at it. */
export interface Page {
  /** Address below the base path, such as `/es/path/`. */
  url: string;
  file: string;
  ids: string[];
  /** Ids of the headings in the main part, in order. */
  headings: string[];
  /** `data-snippet`, `data-quiz`, … with their values, in order. */
  hooks: string[];
  links: Link[];
}

const hookNames = ['data-snippet', 'data-reading', 'data-figure', 'data-quiz', 'data-check'];
const resourceTags = 'script img source video audio track iframe embed object input image use';
const resourceRels = 'stylesheet icon preload modulepreload prefetch manifest';

export function readPage(file: string, url: string): Page {
  return parsePage(readFileSync(file, 'utf8'), file, url);
}

/** What an HTML text links to and loads. */
export const linksIn = (html: string): Link[] => parsePage(html, '', '').links;

function parsePage(html: string, file: string, url: string): Page {
  const page: Page = { url, file, ids: [], headings: [], hooks: [], links: [] };
  visit(parse(html), page, false);
  return page;
}

function visit(node: Tree.Node, page: Page, inMain: boolean): void {
  if ('attrs' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    collect(node.tagName, attributes, page, inMain);
    inMain ||= node.tagName === 'main';
  }
  if ('content' in node) visit(node.content, page, inMain);
  if ('childNodes' in node) node.childNodes.forEach((child) => visit(child, page, inMain));
}

function collect(tag: string, attributes: Record<string, string>, page: Page, inMain: boolean) {
  const { id, href, src, srcset, poster, rel = '' } = attributes;
  if (id) page.ids.push(id);
  if (id && inMain && /^h[1-6]$/.test(tag)) page.headings.push(id);
  for (const name of hookNames) {
    if (attributes[name] !== undefined) page.hooks.push(`${name}="${attributes[name]}"`);
  }
  const resource =
    resourceTags.split(' ').includes(tag) ||
    (tag === 'link' && resourceRels.split(' ').some((name) => rel.split(' ').includes(name)));
  // What a canonical or alternate link names is an identity, not something to fetch.
  if (href !== undefined && (tag !== 'link' || resource)) {
    page.links.push({ url: href, via: `${tag} href`, resource });
  }
  for (const [name, url] of Object.entries({ src, poster })) {
    if (url) page.links.push({ url, via: `${tag} ${name}`, resource: true });
  }
  for (const part of srcset?.split(',') ?? []) {
    page.links.push({ url: part.trim().split(/\s/)[0]!, via: `${tag} srcset`, resource: true });
  }
}
