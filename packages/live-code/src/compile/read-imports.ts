import type { CompiledImport } from '../protocol.ts';

const REQUIRE =
  /(?:var (_\w+) = |(\.then\(\(\) => _interopRequireWildcard\())?\brequire\('((?:[^'\\]|\\.)*)'\)/g;
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
    for (const [, variable, dynamic, specifier] of line.matchAll(REQUIRE)) {
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
