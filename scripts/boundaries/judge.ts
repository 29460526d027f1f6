import path from 'node:path';
import { boundaries, type Boundary } from './table.ts';

const aliases: Record<string, string> = {
  '@components/': 'src/components/',
  '@i18n/': 'src/i18n/',
};

/**
 * The boundaries that an import breaks.
 *
 * @param file importing file, from the top of the repository, with forward slashes
 * @param specifier the text between the quotes
 */
export function brokenBoundaries(file: string, specifier: string): Boundary[] {
  const name = specifier.replace(/[?#].*$/, '');
  const place = placeOf(file, name);
  return boundaries.filter((boundary) => {
    if (!boundary.files.some((glob) => path.matchesGlob(file, glob))) return false;
    if (boundary.except?.some((glob) => path.matchesGlob(file, glob))) return false;
    const { allow, forbid } = boundary;
    const named = (names: string[] = []) => names.some((pattern) => matches(name, pattern));
    const under = (places: string[] = []) =>
      places.some((folder) => place === folder || place?.startsWith(`${folder}/`));
    if (forbid && (named(forbid.packages) || under(forbid.places))) return true;
    return Boolean(allow && !named(allow.packages) && !under(allow.places));
  });
}

export function boundaryMessage(specifier: string, { rule, instead }: Boundary): string {
  return `import of '${specifier}': ${rule}. Instead: ${instead}.`;
}

/** Where a relative import, an absolute one or an alias leads; undefined for a package name. */
function placeOf(file: string, name: string): string | undefined {
  if (name.startsWith('.')) return path.posix.join(path.posix.dirname(file), name);
  if (name.startsWith('/')) return name.slice(1);
  const alias = Object.keys(aliases).find((prefix) => name.startsWith(prefix));
  return alias && aliases[alias] + name.slice(alias.length);
}

function matches(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
