import fs from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { text } from '../authoring/both-languages.ts';
import { readYaml } from '../authoring/read-yaml.ts';
import { AuthorError } from '../errors.ts';
import { contentFolder } from './folder.ts';

const schema = z.object({
  phases: z.array(
    z.object({
      /** Permanent: progress hangs on it. */
      id: z.string(),
      title: text,
      lessons: z.array(z.object({ id: z.string(), minutes: z.number().positive() }).strict()),
    }),
  ),
});

export type Phase = z.infer<typeof schema>['phases'][number];

/** Phases and lessons in order, from `content/path/path.yaml`; every lesson must have its folder. */
export function learningPath(root = contentFolder): Phase[] {
  const { data, file, lineOf } = readYaml(
    path.join(root, 'path', 'path.yaml'),
    schema,
    'A phase has id, title {en, es} and lessons [{id, minutes}].',
  );
  for (const [phase, { lessons }] of data.phases.entries()) {
    for (const [lesson, { id }] of lessons.entries()) {
      if (fs.existsSync(path.join(root, 'path', id, 'en.mdx'))) continue;
      throw new AuthorError({
        what: `path.yaml lists the lesson "${id}", but content/path/${id}/en.mdx does not exist.`,
        fix: 'Write the lesson, or correct its id.',
        file,
        line: lineOf(['phases', phase, 'lessons', lesson]),
      });
    }
  }
  return data.phases;
}

/** The lesson that a page is, by the page's id in either language; undefined for every other page. */
export function lessonOfPage(pageId: string): string | undefined {
  const name = /^(?:es\/)?path\/([^/]+)$/.exec(pageId)?.[1];
  const lessons = name ? learningPath().flatMap((phase) => phase.lessons) : [];
  return lessons.find(({ id }) => id === name)?.id;
}
