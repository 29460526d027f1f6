import { consoleStrings, type ConsoleStrings } from '@rope-handbook/live-code';
import type { Language } from '../../i18n/localized-path.ts';
import { ropeErrors } from './rope-errors.ts';

/** The console's words in the page's language, with what rope-core's errors mean in it. */
export function wordsFor(language: Language): ConsoleStrings {
  const libraryErrors = ropeErrors[language];
  return { ...consoleStrings[language], ...(libraryErrors && { libraryErrors }) };
}
