import type { LineRange, SourceLine } from './types.ts';
import type { MarkedSource } from './stages/03-strip-marks.ts';

const definitions = {
  python: (name: string) =>
    new RegExp(
      `^(\\s*)(?:(?:async\\s+)?def|class)\\s+${name}\\b|^(\\s*)${name}\\s*(?::[^=]+)?=[^=]`,
    ),
  typescript: (name: string) =>
    new RegExp(
      `^(\\s*)(?:export\\s+)?(?:default\\s+)?(?:async\\s+)?(?:function\\*?|class|interface|type|const|let|var)\\s+${name}\\b`,
    ),
};

const indentOf = (text: string): number => text.length - text.trimStart().length;

/**
 * Every definition of a name, as the lines it takes: from its first line to the last one that is
 * indented deeper, plus the closing bracket. That is exact for code a formatter has touched.
 */
export function findSymbol(name: string, source: MarkedSource): LineRange[] {
  if (!/^[\w$]+$/.test(name)) return [];
  const pattern = definitions[source.language](name.replaceAll('$', '\\$'));
  return source.lines.flatMap((line, index) =>
    pattern.test(line.text) ? [definitionFrom(index, source.lines)] : [],
  );
}

function definitionFrom(start: number, lines: SourceLine[]): LineRange {
  const depth = indentOf(lines[start]!.text);
  let last = start;
  for (let i = start + 1; i < lines.length; i += 1) {
    const text = lines[i]!.text;
    if (text.trim() === '') continue;
    if (indentOf(text) > depth) last = i;
    else {
      // `}` or `): number {` at the same depth still belongs to it.
      if (indentOf(text) === depth && /^[)\]}]/.test(text.trim())) {
        last = i;
        if (/[{([:]\s*$/.test(text)) continue;
      }
      break;
    }
  }
  return { first: lines[start]!.number, last: lines[last]!.number };
}
