import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { AuthorError } from '../../../errors.ts';
import { contentFolder } from '../../../content-tree/folder.ts';
import type { PagePlace } from '../../../authoring/page-place.ts';
import type { SnippetProps } from './snippet-props.ts';

export interface Snippet {
  id: string;
  entry: string;
  /** Visible files, the entry first. */
  files: Record<string, string>;
  /** From a path such as `/index.ts` to the file on disk, for messages to authors. */
  origins: Record<string, string>;
}

const ENDINGS = ['.ts', '.js'];
const SOURCE = /\.(ts|js|json|txt)$/;

/** Finds the snippet's files: beside the page, under content, or in the component's own props. */
export function resolveSnippet(props: SnippetProps, place: PagePlace): Snippet {
  if (props.files) return ownFiles(props, place);
  const id = props.id ?? idOf(props.file!, place);
  const base = path.join(contentFolder, id);
  const single = ENDINGS.map((ending) => base + ending).find((file) => existsSync(file));
  if (single) {
    const entry = `/index${path.extname(single)}`;
    return {
      id,
      // A hidden file may run instead, and the snippet after it.
      entry: props.entry && props.hiddenFiles?.[props.entry] ? props.entry : entry,
      files: { [entry]: readText(single) },
      origins: { [entry]: single },
    };
  }
  if (existsSync(base) && statSync(base).isDirectory()) {
    const found = folderFiles(base);
    const entry = props.entry ?? '/index.ts';
    if (found[entry]) return folderSnippet(id, entry, found);
  }
  throw unknownSnippet(id, place);
}

function ownFiles(props: SnippetProps, place: PagePlace): Snippet {
  const files = props.files!;
  const entry = props.entry ?? '/index.ts';
  if (!(entry in files) && !(entry in (props.hiddenFiles ?? {}))) {
    throw new AuthorError({
      what: `<LiveCode id="${props.id}"> has no file ${entry} to run.`,
      fix: `Name one of its files as entry: ${Object.keys(files).join(', ')}.`,
      ...place,
    });
  }
  return { id: props.id ?? props.storageKey ?? entry, entry, files, origins: {} };
}

function idOf(file: string, place: PagePlace): string {
  const absolute = path.resolve(path.dirname(place.file), file);
  return path.relative(contentFolder, absolute).replace(/\.(ts|js)$/, '');
}

function folderFiles(base: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(base, { recursive: true, encoding: 'utf8' })
      .filter((name) => SOURCE.test(name) && !name.endsWith('.d.ts'))
      .sort()
      .map((name) => [`/${name.split(path.sep).join('/')}`, path.join(base, name)]),
  );
}

function folderSnippet(id: string, entry: string, origins: Record<string, string>): Snippet {
  const paths = [entry, ...Object.keys(origins).filter((name) => name !== entry)];
  const files = Object.fromEntries(paths.map((name) => [name, readText(origins[name]!)]));
  return { id, entry, files, origins };
}

/** Without the line feed that ends a file: the block would show an empty last line. */
function readText(file: string): string {
  return readFileSync(file, 'utf8').replace(/\r\n/g, '\n').replace(/\n+$/, '');
}

function unknownSnippet(id: string, place: PagePlace): AuthorError {
  const folder = path.dirname(path.join(contentFolder, id));
  const near = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => ENDINGS.includes(path.extname(name)))
        .map((name) => path.posix.join(path.posix.dirname(id), name.replace(/\.\w+$/, '')))
    : [];
  return new AuthorError({
    what: `<LiveCode id="${id}">: there is no such snippet.`,
    why: `Looked for content/${id}.ts and for a folder content/${id}/ with an index.ts.`,
    fix: near.length
      ? `Write one of: ${near.map((name) => `id="${name}"`).join(', ')}.`
      : `Put the code in content/${id}.ts, beside the page.`,
    ...place,
  });
}
