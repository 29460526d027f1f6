import type { CompiledImport } from '../protocol.ts';

const REQUIRE =
  /(?:var (_\w+) = |const \w+ = |(\.then\(\(\) => _interopRequireWildcard\())?\brequire\('((?:[^'\\]|\\.)*)'\)/g;
/** What stands before a statement on its line: nothing, another statement or a comment that is over. */
const STATEMENT = /(?:^|[;}]|\*\/)\s*$/;
const LINE_COMMENT = /(?:^|\s)\/\//;
const DEFAULT = /var (_\w+) = _interopRequireDefault\((_\w+)\)/g;

/**
 * Lists what a compiled file imports and where, by reading sucrase's output: there, every use of an
 * imported name is a property of a variable like `_ropecore`, and types are already gone. The linker
 * uses it to name a missing export before the program starts.
 */
export function readImports(code: string): CompiledImport[] {
  const lines = code.split('\n');
  const imports: CompiledImport[] = [];
  for (const [index, line] of lines.entries()) {
    for (const match of line.matchAll(REQUIRE)) {
      const [, variable, dynamic, specifier] = match;
      const before = line.slice(0, match.index);
      // In a comment, a text or the middle of an expression it is the reader's own word.
      if (!dynamic && (!STATEMENT.test(before) || LINE_COMMENT.test(before))) continue;
      const names = variable ? namesOf(variable, code) : [];
      imports.push({ specifier: specifier!, line: index + 1, names, isDynamic: Boolean(dynamic) });
    }
  }
  return imports;
}

function namesOf(variable: string, code: string): string[] {
  const names = new Set<string>();
  const aliases = [...code.matchAll(DEFAULT)].filter(([, , from]) => from === variable);
  for (const [use] of code.matchAll(new RegExp(`(?<![\\w$.])${variable}\\.[\\w$]+`, 'g'))) {
    names.add(use.slice(variable.length + 1));
  }
  for (const [, name] of code.matchAll(
    new RegExp(`_createNamedExportFrom\\(${variable}, '[^']*', '([^']*)'\\)`, 'g'),
  )) {
    names.add(name!);
  }
  if (aliases.some(([, alias]) => code.includes(`${alias}.default`))) names.add('default');
  return [...names];
}
