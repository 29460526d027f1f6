import fs from 'node:fs';
import path from 'node:path';
import { readCourse } from '@rope-handbook/course-kit';
import { expect, it } from 'vitest';
import { readContentTree } from '../../scripts/checks/content-tree.ts';
import { phasesOfPath } from '../../scripts/course/catalogue.ts';
import { contentDir, root } from '../../scripts/lib/paths.ts';

const folder = path.join(root, 'course');
const pages = readContentTree(contentDir)
  .pairs.filter(({ kind }) => kind === 'page')
  .map((pair) => pair.folder);

it.each(fs.readdirSync(folder))('%s names pages, phases and problems that exist', (file) => {
  const text = fs.readFileSync(path.join(folder, file), 'utf8');
  const course = readCourse(text, file, { pages, phases: phasesOfPath() });
  expect(course.parts.flatMap(({ pages }) => pages).length).toBeGreaterThan(3);
});

it('the catalogue knows every phase of the path', () => {
  expect(phasesOfPath().length).toBeGreaterThan(1);
  expect(phasesOfPath().every(({ lessons }) => lessons.length > 0)).toBe(true);
});
