import type { Course } from './course/course.ts';
import { selectCourse } from './course/select-course.ts';
import { toFileEdition } from './file-edition/to-file-edition.ts';
import { withReadMe } from './read-me.ts';
import { sealPages } from './seal/seal-part.ts';
import { toScorm } from './scorm/to-scorm.ts';
import { withServiceWorker } from './service-worker/with-service-worker.ts';
import { readSite } from './site/site.ts';
import { writeEdition, writePackage, type WrittenEdition } from './write-edition.ts';

export interface Editions {
  /** For any static server. */
  site: WrittenEdition;
  /** For a double click. */
  file: WrittenEdition;
}

const NAME = 'rope-handbook';

/** Both editions of a built site: `<out>/site/`, `<out>/file/` and their zips. */
export async function writeEditions(dist: string, out: string): Promise<Editions> {
  const site = readSite(dist);
  const file = await toFileEdition(site);
  return {
    site: writeEdition(site, out, 'site', NAME),
    file: writeEdition(withReadMe(file), out, 'file', NAME),
  };
}

export interface CourseEditions extends Editions {
  /** For a learning platform, when it was asked for. */
  scorm?: WrittenEdition;
}

/**
 * The editions of a course. Their pages are the same, with relative addresses, so the site may lie
 * below any path of a server; it can also be kept on a device.
 */
export async function writeCourse(
  dist: string,
  out: string,
  course: Course,
  { scorm = false } = {},
): Promise<CourseEditions> {
  const selected = selectCourse(readSite(dist), course);
  const pages = sealPages(await toFileEdition(selected), course);
  const editions: CourseEditions = {
    site: writeEdition(await withServiceWorker(pages), out, 'site', course.name),
    file: writeEdition(withReadMe(pages, course.languages), out, 'file', course.name),
  };
  if (!scorm) return editions;
  return { ...editions, scorm: writePackage(await toScorm(pages, course), out, course.name) };
}
