import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from './folder.ts';

export interface PageHead {
  /** Folder under `content/`, with forward slashes; '' is the home page. */
  folder: string;
  title: string;
  order?: number;
}

/** The heads of all English pages, read before Astro starts: enough to lay out the navigation. */
export function pageHeads(root = contentFolder): PageHead[] {
  return fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'en.mdx')
    .map((file) => {
      const folder = path.dirname(file).replaceAll('\\', '/').replace(/^\.$/, '');
      return { folder, ...readHead(path.join(root, file)) };
    })
    .sort((a, b) => a.folder.localeCompare(b.folder));
}

function readHead(file: string): Omit<PageHead, 'folder'> {
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(fs.readFileSync(file, 'utf8'))?.[1] ?? '';
  const data = parse(frontmatter) ?? {};
  return { title: data.title ?? '', order: data.order };
}
