import fs from 'node:fs';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { AuthorError } from '../errors.ts';

/** A YAML file whose entries still know their lines. */
export interface YamlFile<T> {
  file: string;
  data: T;
  /** The line of an entry, such as `['hints', 2, 'es']`; of its nearest parent when it is missing. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/**
 * Reads a YAML file against a schema. The first fault stops the build, with its line and what was found there.
 *
 * @param remedy what a right file looks like, in a sentence
 */
export function readYaml<S extends z.ZodType>(
  file: string,
  schema: S,
  remedy: string,
): YamlFile<z.output<S>> {
  if (!fs.existsSync(file))
    throw new AuthorError({ what: 'There is no such file.', fix: remedy, file });
  const lines = new LineCounter();
  const document = parseDocument(fs.readFileSync(file, 'utf8'), { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const { line } = lines.linePos(broken.pos[0]);
    const what = `This is not YAML: ${broken.message.split('\n')[0]}`;
    throw new AuthorError({
      what,
      fix: 'Correct the line; quote texts that hold “: ” or start with a sign.',
      file,
      line,
    });
  }
  const lineOf = (path: readonly PropertyKey[]): number | undefined =>
    findLine(document, lines, path);
  const result = schema.safeParse(document.toJS());
  if (result.success) return { file, data: result.data, lineOf };
  const issue = result.error.issues[0]!;
  const place = placeOf(document, issue.path) || 'the file';
  throw new AuthorError({
    what: `${place}: ${issue.message}. Found: ${found(document, issue.path)}`,
    fix: remedy,
    file,
    line: lineOf(issue.path),
  });
}

function findLine(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: number[] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]!).line;
  }
  return undefined;
}

/** A path as an author knows it: an entry of a list goes by its id, when it has one. */
function placeOf(document: Document, path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => {
      const id = typeof key === 'number' && document.getIn([...path.slice(0, at), key, 'id']);
      return typeof id === 'string' ? id : String(key);
    })
    .join('.');
}

function found(document: Document, path: readonly PropertyKey[]): string {
  const value = path.length === 0 ? document.toJS() : document.getIn([...path]);
  if (value === undefined) return 'nothing';
  return JSON.stringify(value).slice(0, 80);
}
