import type { Check } from '../checks/check.ts';
import { misspelled } from './misspelled.ts';
import type { ProseFile } from './prose-files.ts';

const inLanguage = (language: 'en' | 'es') => (files: ProseFile[]) =>
  misspelled(files.filter((file) => file.language === language));

/** What readers see is written with words that exist. */
export const spellingChecks: Check<ProseFile[]>[] = [
  {
    name: 'english-spelling',
    promise: 'Every English word is in the dictionary or in spelling/words.en.txt.',
    run: inLanguage('en'),
  },
  {
    name: 'spanish-spelling',
    promise: 'Every Spanish word is in the dictionary or in the lists in spelling/.',
    run: inLanguage('es'),
  },
];
