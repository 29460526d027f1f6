import { readPart } from './read-part.ts';
import { readDefinition } from './stages/01-read-definition.ts';
import { resolveAnchor, type AnchorPlace } from './stages/06-resolve-anchors.ts';
import type { CodeLanguage, LineRange } from './types.ts';

/** The lines of a reading's source that an anchor on some page points at. */
export function locate(
  dir: string,
  at: string,
  { root, page }: { root: string; page: AnchorPlace },
): LineRange & { language: CodeLanguage } {
  const definition = readDefinition(dir, root);
  const { source } = definition;
  const range = resolveAnchor({ at }, readPart(source, definition, root).shown, page);
  return { ...range, language: source.language };
}
