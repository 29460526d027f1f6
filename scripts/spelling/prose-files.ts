import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { codeProse } from './code-prose.ts';
import { mdxProse } from './mdx-prose.ts';
import { yamlProse } from './yaml-prose.ts';

export interface ProseFile {
  /** From the root, with forward slashes. */
  file: string;
  language: 'en' | 'es';
  /** The file with all but its words in that language blanked. */
  prose: string;
}

/** Folders that hold words for readers, and what lies at the top. */
const places = ['content', 'src', 'packages', 'scripts', 'README.md', 'CONTRIBUTING.md'];

/** What people read, out of content, interface texts and the files for contributors. */
export function proseFiles(root: string): ProseFile[] {
  return places
    .flatMap((place) => filesOf(root, place))
    .flatMap((file): ProseFile[] => {
      const read = () => readFileSync(path.join(root, file), 'utf8');
      const language = /(?:^|[/.])(en|es)\.mdx$/.exec(file)?.[1] as 'en' | 'es' | undefined;
      if (language) return [{ file, language, prose: mdxProse(read(), language) }];
      if (file.endsWith('.md')) {
        const spoken = file.endsWith('.es.md') ? 'es' : 'en';
        return [{ file, language: spoken, prose: mdxProse(read(), spoken) }];
      }
      const both = /^content\/.*\.yaml$/.test(file)
        ? yamlProse
        : /(?:^|\/)(?:strings|ui)\.ts$/.test(file)
          ? codeProse
          : undefined;
      if (!both) return [];
      const text = read();
      return (['en', 'es'] as const).map((each) => ({
        file,
        language: each,
        prose: both(text, each),
      }));
    });
}

function filesOf(root: string, place: string): string[] {
  const stat = statSync(path.join(root, place), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [place];
  return readdirSync(path.join(root, place))
    .filter((name) => name !== 'node_modules' && name !== 'fixtures')
    .sort()
    .flatMap((name) => filesOf(root, `${place}/${name}`));
}
