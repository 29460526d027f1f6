import path from 'node:path';
import type { Access, Catalogue, Course, CoursePart, Language, Texts } from './course.ts';
import { languages } from './course.ts';
import { nearest } from './nearest.ts';
import { YamlFile, type Value } from './yaml-file.ts';

/** Which folder of pages a kind of entry names. */
const folders: Record<string, string> = {
  lessons: 'path/',
  labs: 'labs/',
  problems: 'problems/',
  handbook: 'handbook/',
  pages: '',
};

/**
 * Reads a course file.
 *
 * @param file its name, for messages
 * @throws CourseFileError that says file and line, what was found and what to write instead
 */
export function readCourse(text: string, file: string, catalogue: Catalogue): Course {
  const yaml = new YamlFile(text, file);
  const top = yaml.root;
  top.onlyKeys('title', 'languages', 'parts', 'hints', 'solutions');
  const chosen = readLanguages(top.get('languages'));
  const parts = top.required('parts', 'a list of parts, each with a title and what belongs to it');
  return {
    name: path.basename(file).replace(/\.ya?ml$/i, ''),
    title: readTexts(
      top.required('title', 'a title, or one per language: { en: …, es: … }'),
      chosen,
    ),
    languages: chosen,
    parts: readParts(parts, chosen, catalogue),
    hints: readAccess(top.get('hints')),
    solutions: readAccess(top.get('solutions')),
  };
}

function readLanguages(value: Value | undefined): Language[] {
  if (!value) return [...languages];
  const list = value.list('a list of languages, such as [en, es]').map((item) => {
    const found = languages.find((language) => language === item.plain);
    return found ?? item.fail(`"${item.shown}" is no language of the handbook`, 'write en or es');
  });
  if (list.length === 0)
    value.fail('The list of languages is empty', 'write [en], [es] or [en, es]');
  return [...new Set(list)];
}

function readTexts(value: Value, chosen: Language[]): Texts {
  if (!value.isMap) {
    const text = value.text('a title, or one per language: { en: …, es: … }');
    return Object.fromEntries(chosen.map((language) => [language, text]));
  }
  value.onlyKeys(...languages);
  return Object.fromEntries(
    chosen.map((language) => {
      const text = value.required(
        language,
        `the title in this language, or leave ${language} out of languages`,
      );
      return [language, text.text('a text')];
    }),
  );
}

function readParts(value: Value, chosen: Language[], catalogue: Catalogue): CoursePart[] {
  const taken = new Map<string, number>();
  const parts = value.list('a list: each part begins with "- title:"').map((part): CoursePart => {
    part.onlyKeys('title', 'phases', ...Object.keys(folders));
    const pages: string[] = [];
    // In the order they are written, so that a lab may stand between two lessons.
    for (const [kind, entries] of part.entries()) {
      if (kind === 'title') continue;
      for (const entry of entries.list(`a list of ids, such as [first, second]`)) {
        for (const page of pagesOf(kind, entry, catalogue)) {
          const line = taken.get(page);
          if (line)
            entry.fail(`${page} is already in the course, at line ${line}`, 'leave one out');
          taken.set(page, entry.line);
          pages.push(page);
        }
      }
    }
    if (pages.length === 0) {
      part.fail('This part has no pages', 'add phases, lessons, labs, problems, handbook or pages');
    }
    return { title: readTexts(part.required('title', 'a title'), chosen), pages };
  });
  if (parts.length === 0)
    value.fail('The course has no parts', 'add one that begins with "- title:"');
  return parts;
}

/** The pages an entry stands for: a phase its lessons, a section of the handbook all its pages. */
function pagesOf(kind: string, entry: Value, { pages, phases }: Catalogue): string[] {
  const id = entry.text('an id').replace(/^\/|\/$/g, '');
  if (id === '') {
    entry.fail('A course writes its own first page', 'leave this out, or write the id of a page');
  }
  if (kind === 'phases') {
    const phase = phases.find((candidate) => candidate.id === id);
    if (phase) return phase.lessons.map((lesson) => `path/${lesson}`);
    return entry.fail(
      `"${id}" is no phase of the learning path`,
      choice(
        id,
        phases.map((p) => p.id),
      ),
    );
  }
  const folder = folders[kind]!;
  const page = folder + id;
  const below = pages.filter((candidate) => candidate.startsWith(`${page}/`));
  if (kind === 'handbook' && below.length > 0)
    return pages.includes(page) ? [page, ...below] : below;
  if (pages.includes(page)) return [page];
  const known = pages
    .filter((candidate) => candidate.startsWith(folder))
    .map((p) => p.slice(folder.length));
  return entry.fail(
    `"${id}" is no page of ${folder || 'the handbook'}`,
    choice(id, known.filter(Boolean)),
  );
}

function choice(id: string, known: string[]): string {
  const near = nearest(id, known);
  if (near) return `write ${near}`;
  return known.length > 0 ? `write one of ${known.slice(0, 12).join(', ')}` : 'leave it out';
}

function readAccess(value: Value | undefined): Access {
  const forms = 'write included, left-out, { sealed-until: 2027-01-31 } or { passphrase: "…" }';
  if (!value || value.plain === 'included') return { kind: 'included' };
  if (value.plain === 'left-out') return { kind: 'left-out' };
  if (!value.isMap) return value.fail(`"${value.shown}" is not known here`, forms);
  value.onlyKeys('sealed-until', 'passphrase');
  const [day, phrase] = [value.get('sealed-until'), value.get('passphrase')];
  if (day && phrase) value.fail('A day and a passphrase exclude each other', 'keep one of them');
  if (phrase) {
    const passphrase = phrase.text('a passphrase in quotes').normalize('NFC').trim();
    if (passphrase.length < 8) {
      phrase.fail('The passphrase has fewer than 8 characters', 'write three or four words');
    }
    return { kind: 'passphrase', passphrase };
  }
  if (!day) return value.fail('This seal has neither a day nor a passphrase', forms);
  const text = day.text('a day, such as 2027-01-31');
  const date = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d\d-\d\d$/.test(text) ||
    Number.isNaN(date.getTime()) ||
    !date.toISOString().startsWith(text)
  ) {
    day.fail(`"${text}" is no day`, 'write it as 2027-01-31');
  }
  return { kind: 'until', day: text };
}
