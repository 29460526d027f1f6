// npm run course -- --out <folder> [--course <file>]: the built site, or a course made of its pages,
// as editions for a room without internet.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  readCourse,
  readSite,
  writeCourse,
  writeEditions,
  type CourseEditions,
  type WrittenEdition,
} from '../packages/course-kit/src/index.ts';
import { catalogueOf } from './course/catalogue.ts';
import { shown } from './lib/paths.ts';

const usage = `npm run course -- --out <folder> [--course <file.yaml> [--scorm]] [--dist <folder of a built site>]
Ready-made courses: course/one-evening.yaml, course/a-week.yaml, course/interview-week.yaml`;

try {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      course: { type: 'string' },
      scorm: { type: 'boolean', default: false },
      dist: { type: 'string', default: 'dist' },
    },
  });
  if (!values.out) throw new Error('--out is missing: the folder to write the editions to.');
  const dist = path.resolve(values.dist);
  const out = path.resolve(values.out);
  if (!path.relative(dist, out).startsWith('..') && !path.isAbsolute(path.relative(dist, out))) {
    throw new Error(
      `--out ${values.out} lies in the built site, and the next course would contain it. Choose a folder outside ${values.dist}.`,
    );
  }
  if (values.scorm && !values.course) {
    throw new Error('--scorm packs a course: add --course <file.yaml>.');
  }
  const editions: CourseEditions = values.course
    ? await writeCourse(dist, out, courseFrom(path.resolve(values.course), dist), values)
    : await writeEditions(dist, out);
  say(editions.site, 'for any static server');
  say(editions.file, 'open index.html with a double click');
  if (editions.scorm) say(editions.scorm, '');
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\nUsage: ${usage}`);
  process.exitCode = 1;
}

function courseFrom(file: string, dist: string) {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`There is no course file ${file}.`);
  }
  return readCourse(fs.readFileSync(file, 'utf8'), shown(file), catalogueOf(readSite(dist)));
}

function say({ folder, zip, files, bytes }: WrittenEdition, what: string): void {
  if (folder) console.log(`${folder}  ${files} files, ${what}`);
  console.log(`${zip}  ${(bytes / 1e6).toFixed(1)} MB`);
}
