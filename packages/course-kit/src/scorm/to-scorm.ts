import path from 'node:path';
import { build } from 'esbuild';
import type { Course, Language } from '../course/course.ts';
import { fileOfPage } from '../course/page-info.ts';
import { escapeHtml } from '../site/html.ts';
import { bytes, textOf, type Site } from '../site/site.ts';
import { scormManifest } from './manifest.ts';

const START = 'scorm.html';
const SCRIPT = '_file/scorm.js';

/**
 * A course's pages as a SCORM 1.2 package. The start page talks to the learning platform and shows the
 * course in a frame, so that turning a page does not end the session.
 *
 * @param pages the course as it opens by double click
 * @throws Error when the course has nothing that can be done, only pages to read
 */
export async function toScorm(pages: Site, course: Course): Promise<Site> {
  const items = scoredPages(pages, course);
  if (items.length === 0) {
    throw new Error(
      'This course has nothing that a platform could score: only pages to read. Add lessons, labs or problems to its file.',
    );
  }
  const title = course.languages.map((language) => course.title[language]).join(' · ');
  const scorm: Site = new Map(pages);
  scorm.set(START, bytes(startPage(title, course.languages[0]!, items)));
  scorm.set(SCRIPT, bytes(await adapter()));
  const files = [...scorm.keys()].sort((a, b) => (a < b ? -1 : 1));
  return scorm.set(
    'imsmanifest.xml',
    bytes(scormManifest({ id: identifier(course.name), title, start: START }, files)),
  );
}

/** An identifier of XML: a file's name may have spaces and signs, which platforms refuse here. */
const identifier = (name: string): string =>
  `rope-handbook-${name.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-')}`;

/** Lessons of the path, and exercises that check themselves; a page to read is never "done". */
function scoredPages(pages: Site, course: Course): string[] {
  const language = course.languages[0]!;
  return course.parts
    .flatMap((part) => part.pages)
    .filter((id) => {
      const html = textOf(pages, fileOfPage(id, language));
      return /^path\//.test(id) ? html.includes('<lesson-done') : html.includes('data-check=');
    });
}

function startPage(title: string, language: Language, items: string[]): string {
  const first = fileOfPage('', language);
  const data = JSON.stringify(items).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><link rel="icon" href="favicon.svg">
<style>html,body,iframe{margin:0;width:100%;height:100%;border:0}body{overflow:hidden}</style>
</head><body>
<script type="application/json" id="items">${data}</script>
<script src="${SCRIPT}"></script>
<iframe src="${escapeHtml(first)}" title="${escapeHtml(title)}" allow="clipboard-write"></iframe>
</body></html>
`;
}

async function adapter(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(import.meta.dirname, '../client/scorm/main.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return result.outputFiles[0]!.text;
}
