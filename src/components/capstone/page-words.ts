import { strings, type CapstoneWords } from './strings.ts';

/** The words in the language of the page. */
export const pageWords = (): CapstoneWords =>
  strings[document.documentElement.lang === 'es' ? 'es' : 'en'];
