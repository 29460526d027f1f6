import path from 'node:path';
import { listFiles } from '../../packages/course-kit/src/index.ts';
import { readMdx, type MdxFile } from './mdx-file.ts';

export type Language = 'en' | 'es';
export const languages: Language[] = ['en', 'es'];

/** A page, or the notes of a reading: one thing that exists once per language. */
export interface Pair {
  /** Folder under content, '' for the home page. */
  folder: string;
  kind: 'page' | 'notes';
  en?: MdxFile;
  es?: MdxFile;
}

export interface ContentTree {
  /** Absolute path of the content folder. */
  root: string;
  pairs: Pair[];
  /** Every file, from the content folder, with forward slashes. */
  files: Set<string>;
}

export function readContentTree(root: string): ContentTree {
  const files = listFiles(root);
  const pairs = new Map<string, Pair>();
  for (const file of files) {
    const match = /^(?:(.*)\/)?(notes\.)?(en|es)\.mdx$/.exec(file);
    if (!match) continue;
    const [, folder = '', notes, language] = match;
    const kind = notes ? 'notes' : 'page';
    const pair = pairs.get(`${kind} ${folder}`) ?? { folder, kind };
    pair[language as Language] = readMdx(path.join(root, file));
    pairs.set(`${kind} ${folder}`, pair);
  }
  return { root, pairs: [...pairs.values()], files: new Set(files) };
}

/** Every MDX file with its folder and language. */
export function mdxFiles(tree: ContentTree) {
  return tree.pairs.flatMap((pair) =>
    languages.flatMap((language) => {
      const mdx = pair[language];
      return mdx ? [{ pair, language, mdx }] : [];
    }),
  );
}

export const fileName = (pair: Pair, language: Language) =>
  `${pair.kind === 'notes' ? 'notes.' : ''}${language}.mdx`;
