import { readDefinition } from './stages/01-read-definition.ts';
import { readSource } from './stages/02-read-source.ts';
import { stripMarks } from './stages/03-strip-marks.ts';
import { resolveAnchor } from './stages/06-resolve-anchors.ts';
import { highlight } from './stages/10-highlight.ts';
import type { CodeLanguage } from './types.ts';

export interface Excerpt {
  file: string;
  language: CodeLanguage;
  lines: { number: number; html: string }[];
}

/** Part of a reading's source, taken from the file itself: `at` is an anchor. */
export async function excerpt(
  dir: string,
  at: string,
  { root, page }: { root: string; page: string },
): Promise<Excerpt> {
  const definition = readDefinition(dir, root);
  const source = stripMarks(readSource(definition.source, root));
  const html = await highlight(source);
  const { first, last } = resolveAnchor({ at }, source, { file: page });
  return {
    file: source.file,
    language: source.language,
    lines: source.lines.flatMap((line, i) =>
      line.number >= first && line.number <= last ? [{ number: line.number, html: html[i]! }] : [],
    ),
  };
}
