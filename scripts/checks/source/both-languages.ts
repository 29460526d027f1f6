import path from 'node:path';
import { shown } from '../../lib/paths.ts';
import type { Check, Fault } from '../check.ts';
import { fileName, languages, type ContentTree } from '../content-tree.ts';

const names = { en: 'English', es: 'Spanish' };

export const bothLanguages: Check<ContentTree> = {
  name: 'both-languages',
  promise: 'Every page and every reading exists in English and Spanish.',
  run: (tree) =>
    tree.pairs.flatMap((pair): Fault[] => {
      const missing = languages.find((language) => !pair[language]);
      if (!missing) return [];
      const [here, there] = languages
        .toSorted((a) => (a === missing ? 1 : -1))
        .map((language) => path.join(tree.root, pair.folder, fileName(pair, language)));
      return [
        {
          file: shown(here!),
          found: `There is no ${names[missing]} version of this ${pair.kind === 'notes' ? 'reading' : 'page'}.`,
          fix: `Write ${shown(there!)}, with the same headings, snippets and questions.`,
        },
      ];
    }),
};
