export type Language = 'en' | 'es';

/**
 * The address of a page in a language, below a base path.
 * `localizedPath('/path/', 'es', '/rope')` is `/rope/es/path/`.
 */
export function localizedPath(path: string, language: Language, base: string): string {
  const root = base.replace(/\/+$/, '');
  const alreadySpanish = /^\/es(?=\/|$|#|\?)/.test(path);
  // Files such as /downloads/x.py are the same in both languages.
  const isFile = /\.[a-z0-9]+(?=$|#|\?)/i.test(path);
  const prefix = language === 'es' && !alreadySpanish && !isFile ? '/es' : '';
  return `${root}${prefix}${path}`;
}

/** For components: uses the base path this site was built with. */
export function href(path: string, language: Language): string {
  return localizedPath(path, language, import.meta.env.BASE_URL);
}

/** `lang` of the current page, as this project's two languages. */
export function asLanguage(lang: string | undefined): Language {
  return lang === 'es' ? 'es' : 'en';
}
