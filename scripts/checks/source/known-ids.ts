import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { shown } from '../../lib/paths.ts';
import type { Check, Fault } from '../check.ts';
import { mdxFiles, type ContentTree } from '../content-tree.ts';
import { didYouMean } from '../nearest.ts';

/** What an attribute of a component refers to. */
interface Reference {
  component: string;
  prop: string;
  what: string;
  /** Every value that would be right on a page of this folder. */
  known: (tree: ContentTree, folder: string) => string[];
  /** The file that would make an unknown value right. */
  home: (value: string, folder: string) => string;
}

const references: Reference[] = [
  {
    component: 'LiveCode',
    prop: 'id',
    what: 'snippet',
    known: (tree) => code(tree).map((file) => file.replace(/\.ts$/, '')),
    home: (id) => `${id}.ts`,
  },
  {
    component: 'LiveCode',
    prop: 'file',
    what: 'snippet file',
    known: (tree, folder) => code(tree).map((file) => relative(folder, file)),
    home: (file, folder) => path.posix.join(folder, file),
  },
  {
    component: 'Goal',
    prop: 'id',
    what: 'snippet',
    known: (tree) => code(tree).map((file) => file.replace(/\.ts$/, '')),
    home: (id) => `${id}.ts`,
  },
  ...[
    ['Reading', 'id'],
    ['Excerpt', 'reading'],
    ['LineLink', 'reading'],
  ].map(([component, prop]) => ({
    component: component!,
    prop: prop!,
    what: 'reading',
    known: (tree: ContentTree) => foldersWith(tree, 'readings', 'reading.yaml'),
    home: (id: string) => `readings/${id}/reading.yaml`,
  })),
  {
    component: 'LabConditions',
    prop: 'lab',
    what: 'lab',
    known: (tree) => foldersWith(tree, 'labs', 'lab.yaml'),
    home: (lab) => `labs/${lab}/lab.yaml`,
  },
  {
    component: 'Problem',
    prop: 'id',
    what: 'problem',
    known: (tree) => foldersWith(tree, 'problems', 'problem.yaml'),
    home: (id) => `problems/${id}/problem.yaml`,
  },
  ...['Recall', 'Prediction'].map((component) => ({
    component,
    prop: 'id',
    what: 'question',
    known: (tree: ContentTree, folder: string) =>
      quizIds(path.join(tree.root, folder, 'quiz.yaml')),
    home: (_id: string, folder: string) => path.posix.join(folder, 'quiz.yaml'),
  })),
];

export const knownIds: Check<ContentTree> = {
  name: 'known-ids',
  promise: 'Every snippet, reading, problem and question that a page embeds exists.',
  run: (tree) =>
    mdxFiles(tree).flatMap(({ mdx, pair }) =>
      mdx.embeds.flatMap(({ name, props, line }): Fault[] =>
        references
          .filter(({ component, prop }) => component === name && props[prop] !== undefined)
          .flatMap(({ prop, what, known, home }): Fault[] => {
            const value = props[prop]!;
            const right = known(tree, pair.folder);
            if (right.includes(value)) return [];
            const place = shown(path.join(tree.root, home(value, pair.folder)));
            return [
              {
                file: shown(mdx.file),
                line,
                found: `<${name} ${prop}="${value}">: there is no such ${what}.${didYouMean(value, right)}`,
                fix: `Correct the ${prop}, or write it in ${place}`,
              },
            ];
          }),
      ),
    ),
};

const code = (tree: ContentTree) => [...tree.files].filter((file) => file.endsWith('.ts'));

function relative(folder: string, file: string): string {
  const way = path.posix.relative(folder, file);
  return way.startsWith('.') ? way : `./${way}`;
}

/** Names of the folders below `section` that hold a certain file. */
function foldersWith(tree: ContentTree, section: string, file: string): string[] {
  return [...tree.files]
    .filter((name) => name.startsWith(`${section}/`) && name.endsWith(`/${file}`))
    .map((name) => name.slice(section.length + 1, -file.length - 1));
}

/** The ids in a quiz file, at whatever depth they stand. */
function quizIds(file: string): string[] {
  const ids: string[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && typeof value.id === 'string') ids.push(value.id);
    Object.values(value).forEach(walk);
  };
  try {
    walk(parse(readFileSync(file, 'utf8')));
  } catch {
    return []; // no quiz file, or one that its own schema complains about
  }
  return ids;
}
