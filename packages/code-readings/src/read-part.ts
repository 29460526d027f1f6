import { resolveAnchor } from './stages/06-resolve-anchors.ts';
import type { ReadingDefinition, SourceDefinition } from './stages/01-read-definition.ts';
import { readSource } from './stages/02-read-source.ts';
import { stripMarks, type MarkedSource } from './stages/03-strip-marks.ts';

/** A source as a reading shows it, and the whole file it was taken from. */
export interface SourcePart {
  shown: MarkedSource;
  whole: MarkedSource;
}

/** Reads a source and cuts out its parts; without parts the whole file is shown. */
export function readPart(
  definition: SourceDefinition,
  { place }: Pick<ReadingDefinition, 'place'>,
  root: string,
): SourcePart {
  const whole = stripMarks(readSource(definition, root));
  if (!definition.parts) return { shown: whole, whole };
  const ranges = definition.parts.map((at) => resolveAnchor({ at }, whole, place(at)));
  const lines = whole.lines.filter(({ number }) =>
    ranges.some(({ first, last }) => first <= number && number <= last),
  );
  return { shown: { ...whole, lines }, whole };
}
