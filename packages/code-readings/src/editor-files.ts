import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import type { SourceDefinition } from './stages/01-read-definition.ts';

/** What an editor needs to run a source that belongs to a package. Paths start at its `src`. */
export interface EditorFiles {
  /** The example: the file that runs. */
  entry: string;
  /** What a reader sees: the example, and the very file that was read. */
  files: Record<string, string>;
  /** What these import, without a tab of its own. */
  hiddenFiles: Record<string, string>;
}

interface Package {
  name: string;
  /** Absolute path of the file its `exports` name. */
  index: string;
}

/**
 * The source of a package, ready to be edited and run: the example's imports from the package lead
 * to the files themselves wherever the file that was read takes part. Nothing is copied by hand, so
 * nothing can drift. Undefined for a source that runs by itself or belongs to no package.
 */
export function editorFiles(definition: SourceDefinition, root: string): EditorFiles | undefined {
  if (definition.language !== 'typescript' || !definition.example) return undefined;
  const source = join(root, definition.file);
  const owner = packageOf(source, root);
  if (!owner) return undefined;
  const path = (file: string): string =>
    `/${relative(dirname(owner.index), file).split(sep).join('/')}`;
  const text = (file: string): string =>
    readFileSync(file, 'utf8').replace(/\r\n/g, '\n').replace(/\n+$/, '');

  const origins = exportOrigins(owner.index);
  const needed = new Set<string>();
  const example = replaceImports(text(join(root, definition.example)), owner.name, (name) => {
    const origin = origins.get(name);
    const closure = origin ? importClosure(origin) : new Set<string>();
    if (!closure.has(source)) return undefined;
    closure.forEach((file) => needed.add(file));
    return `.${path(origin!)}`;
  });
  needed.delete(source);
  return {
    entry: '/run.ts',
    files: { '/run.ts': example, [path(source)]: text(source) },
    hiddenFiles: Object.fromEntries([...needed].sort().map((file) => [path(file), text(file)])),
  };
}

function packageOf(source: string, root: string): Package | undefined {
  for (let dir = dirname(source); dir.startsWith(root) && dir !== root; dir = dirname(dir)) {
    const file = join(dir, 'package.json');
    if (!existsSync(file)) continue;
    const { name, exports } = JSON.parse(readFileSync(file, 'utf8'));
    return { name, index: join(dir, exports['.']) };
  }
  return undefined;
}

const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);

/** Name to file, from the lines `export { a, b } from './x.ts'` of an index. */
function exportOrigins(index: string): Map<string, string> {
  const origins = new Map<string, string>();
  for (const statement of parse(readFileSync(index, 'utf8')).statements) {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) continue;
    const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
    if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) continue;
    for (const { name } of statement.exportClause.elements) {
      origins.set(name.text, join(dirname(index), specifier));
    }
  }
  return origins;
}

/** A file and all it needs to run; what it imports for types alone is gone by then. */
function importClosure(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const statement of parse(readFileSync(file, 'utf8')).statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const typeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    const specifier = (statement.moduleSpecifier as ts.StringLiteral | undefined)?.text;
    if (!typeOnly && specifier?.startsWith('.'))
      importClosure(join(dirname(file), specifier), found);
  }
  return found;
}

/** Sends each name imported from a package to the file that `locate` gives, or leaves it there. */
function replaceImports(
  text: string,
  name: string,
  locate: (imported: string) => string | undefined,
): string {
  let result = text;
  for (const statement of [...parse(text).statements].reverse()) {
    if (!ts.isImportDeclaration(statement)) continue;
    if ((statement.moduleSpecifier as ts.StringLiteral).text !== name) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    const groups = new Map<string, string[]>();
    for (const element of bindings.elements) {
      const from = locate((element.propertyName ?? element.name).text) ?? name;
      groups.set(from, [...(groups.get(from) ?? []), element.getText()]);
    }
    const lines = [...groups].map(
      ([from, names]) => `import { ${names.join(', ')} } from '${from}';`,
    );
    result = result.slice(0, statement.getStart()) + lines.join('\n') + result.slice(statement.end);
  }
  return result;
}
