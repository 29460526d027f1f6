import type { Language } from '../i18n/localized-path.ts';

const PAGE_FILE = /^(?:(.*)\/)?(en|es)\.mdx$/;

/**
 * One page is one folder with `en.mdx` and `es.mdx`; the folder is the URL.
 * `handbook/traps/x/en.mdx` is `handbook/traps/x`, `…/es.mdx` is `es/handbook/traps/x`;
 * the top-level pair is the home page, `index` and `es`.
 */
export function pageId(entry: string): string {
  const match = PAGE_FILE.exec(entry.replaceAll('\\', '/'));
  if (!match) throw new Error(`${entry}: a page file is called en.mdx or es.mdx`);
  const [, folder = '', language] = match;
  if (language === 'en') return folder || 'index';
  return folder ? `es/${folder}` : 'es';
}

/** The language a content file is written in, from its name: `es.mdx`, `notes.es.mdx`. */
export function languageOfFile(file: string): Language {
  return /(?:^|[/\\.])es\.mdx$/.test(file) ? 'es' : 'en';
}
