import { readDefinition } from './stages/01-read-definition.ts';
import { readSource } from './stages/02-read-source.ts';
import { stripMarks } from './stages/03-strip-marks.ts';
import { resolveAnchor } from './stages/06-resolve-anchors.ts';
import type { CodeLanguage, LineRange } from './types.ts';

/** The lines of a reading's source that an anchor on some page points at. */
export function locate(
  dir: string,
  at: string,
  { root, page }: { root: string; page: string },
): LineRange & { language: CodeLanguage } {
  const { source } = readDefinition(dir, root);
  const range = resolveAnchor({ at }, stripMarks(readSource(source, root)), { file: page });
  return { ...range, language: source.language };
}
