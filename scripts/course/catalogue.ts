import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { pageFiles, type Catalogue, type Site } from '../../packages/course-kit/src/index.ts';
import { contentDir } from '../lib/paths.ts';

/** What a course file may choose from: the pages that were built, and the phases of the path. */
export function catalogueOf(site: Site): Catalogue {
  const pages = pageFiles(site)
    .filter((file) => !file.startsWith('es/') && /(^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/\/?index\.html$/, ''));
  return { pages, phases: phasesOfPath() };
}

export function phasesOfPath(): Catalogue['phases'] {
  const file = path.join(contentDir, 'path', 'path.yaml');
  const { phases } = parse(fs.readFileSync(file, 'utf8')) as {
    phases: { id: string; title: { en: string; es: string }; lessons: { id: string }[] }[];
  };
  return phases.map(({ id, title, lessons }) => ({
    id,
    title,
    lessons: lessons.map((lesson) => lesson.id),
  }));
}
