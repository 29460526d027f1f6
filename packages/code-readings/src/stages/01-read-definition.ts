import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, posix, relative, sep } from 'node:path';
import { parseYaml } from '../parse-yaml.ts';
import { ReadingError } from '../reading-error.ts';
import { languages, type CodeLanguage, type ReaderLanguage } from '../types.ts';

export interface SourceDefinition {
  /** Relative to the repository. */
  file: string;
  language: CodeLanguage;
  /** Anchors of the parts to show; the whole file without them. */
  parts?: string[];
  /** Program that uses the source on a small example; the source itself without it. */
  example?: string;
}

export interface GroupDefinition {
  id: string;
  /** Anchor in the source where the group starts. */
  at: string;
  title: Record<ReaderLanguage, string>;
}

export interface ReadingDefinition {
  id: string;
  /** Folder and file, relative to the repository, for messages. */
  dir: string;
  file: string;
  title: Record<ReaderLanguage, string>;
  source: SourceDefinition;
  counterpart?: SourceDefinition;
  groups: GroupDefinition[];
  /** Where a text stands in reading.yaml. */
  place(words: string): { file: string; line?: number };
}

const languageOf: Record<string, CodeLanguage> = { '.py': 'python', '.ts': 'typescript' };
const knownKeys = ['title', 'source', 'part', 'example', 'counterpart', 'groups'];

/** Stage 1: `reading.yaml` as checked data. */
export function readDefinition(dir: string, root: string): ReadingDefinition {
  const folder = relative(root, dir).split(sep).join('/');
  const file = posix.join(folder, 'reading.yaml');
  let text = '';
  /** The line of reading.yaml that has these words, so that an author need not search. */
  const place = (words: string): { file: string; line?: number } => {
    const index = text.split('\n').findIndex((line) => line.includes(words));
    return index < 0 ? { file } : { file, line: index + 1 };
  };
  const fail = (found: string, remedy: string, words = '\0'): never => {
    throw new ReadingError({ code: 'definition-invalid', ...place(words), found, remedy });
  };
  if (!existsSync(join(dir, 'reading.yaml'))) {
    fail('there is no such file', 'Add reading.yaml with at least "title" and "source".');
  }
  text = readFileSync(join(dir, 'reading.yaml'), 'utf8');
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- checked key by key below
  const data: Record<string, any> = Object(
    parseYaml(text, file, {
      code: 'definition-invalid',
      remedy: 'Quote a text that has a colon, a comma or a brace in it.',
    }),
  );
  for (const key of Object.keys(data)) {
    if (!knownKeys.includes(key))
      fail(`unknown key "${key}"`, `Known keys: ${knownKeys.join(', ')}.`, `${key}:`);
  }

  /** A path that starts with ./ lies in the reading's folder, any other in the repository. */
  const locate = (path: unknown, key: string): string => {
    if (typeof path !== 'string') {
      return fail(`"${key}" is ${JSON.stringify(path)}`, 'Write the path of a source file.');
    }
    const local = path.startsWith('./') ? posix.join(folder, path) : path;
    if (!existsSync(join(root, local))) {
      throw new ReadingError({
        code: 'source-missing',
        ...place(path),
        found: `"${key}" names ${local}, which does not exist`,
        remedy: 'Paths start at the repository; a path in this folder starts with "./".',
      });
    }
    return local;
  };

  const readSource = (value: Record<string, unknown>, prefix: string): SourceDefinition => {
    const path = locate(value.source, `${prefix}source`);
    const language = languageOf[extname(path)];
    if (!language)
      fail(`no grammar for "${path}"`, 'A reading explains a .py or a .ts file.', basename(path));
    return {
      file: path,
      language: language!,
      ...(value.part !== undefined && { parts: [value.part].flat().map(String) }),
      ...(value.example !== undefined && { example: locate(value.example, `${prefix}example`) }),
    };
  };

  const readTitle = (value: unknown, key: string): Record<ReaderLanguage, string> => {
    const title = value as Record<ReaderLanguage, string> | undefined;
    for (const lang of languages) {
      if (typeof title?.[lang] !== 'string') {
        fail(`"${key}" has no "${lang}"`, `Write it as { en: …, es: … }.`, `${key}:`);
      }
    }
    return title!;
  };

  const readGroups = (value: unknown): GroupDefinition[] => {
    if (!Array.isArray(value)) {
      return fail('"groups" is no list', 'Begin each group with "- id:".', 'groups:');
    }
    return value.map((group: Record<string, unknown> | null, i) => {
      const id = group?.id ?? fail(`groups[${i}] has no "id"`, 'Give it a short id in kebab-case.');
      if (value.findIndex((other) => other?.id === id) < i) {
        fail(`groups[${i}] is a second group "${id}"`, 'Give it an id of its own.', `id: ${id}`);
      }
      return {
        id: String(id),
        at: String(
          group?.at ?? fail(`groups[${i}] has no "at"`, 'Quote the line where it starts.'),
        ),
        title: readTitle(group?.title, `groups[${i}].title`),
      };
    });
  };

  return {
    id: basename(dir),
    dir: folder,
    file,
    place,
    title: readTitle(data.title, 'title'),
    source: readSource(data, ''),
    ...(data.counterpart && { counterpart: readSource(data.counterpart, 'counterpart.') }),
    groups: readGroups(data.groups ?? []),
  };
}
