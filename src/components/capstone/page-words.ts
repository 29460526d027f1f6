import { asLanguage } from '../../i18n/localized-path.ts';
import { strings, type CapstoneWords } from './strings.ts';

/** The words in the language of the page. */
export const pageWords = (): CapstoneWords => strings[asLanguage(document.documentElement.lang)];
