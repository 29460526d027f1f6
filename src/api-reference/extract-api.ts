// Reads the docstrings of rope-core's exports: the data behind the API reference page and the test
// that holds docstrings to their form. Build time only; nothing of it reaches the browser.
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// Bundled into the site this module no longer lies in src/; commands run at the root.
const beside = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const root = existsSync(resolve(beside, 'packages/rope-core')) ? beside : process.cwd();
const entryFile = resolve(root, 'packages/rope-core/src/index.ts');

/** A parameter of a function, or a member of an interface. */
export interface ApiMember {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly description: string;
}

/** One public name of rope-core. */
export interface ApiEntry {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'constant' | 'interface' | 'type';
  /** Folder of the source file: a section of the page. Empty for files at the top. */
  readonly group: string;
  /** TypeScript, without body. */
  readonly signature: string;
  /** First paragraph. */
  readonly summary: string;
  /** The paragraphs after it, up to Convention. */
  readonly details: readonly string[];
  /** Parameters, or the members of an interface. */
  readonly members: readonly ApiMember[];
  readonly returns: string;
  /** What `@throws` says, and the error codes named in it. */
  readonly throws: string;
  readonly errorCodes: readonly string[];
  readonly convention: string;
  readonly equals: string;
  /** Runnable TypeScript; `// => value` states what a line gives. */
  readonly example: string;
  /** Path from the root of the repository, and line. */
  readonly file: string;
  readonly line: number;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function kindOf(declaration: ts.Declaration): ApiEntry['kind'] {
  if (ts.isFunctionDeclaration(declaration)) return 'function';
  if (ts.isClassDeclaration(declaration)) return 'class';
  if (ts.isInterfaceDeclaration(declaration)) return 'interface';
  if (ts.isTypeAliasDeclaration(declaration)) return 'type';
  return 'constant';
}

/** The declaration as written, without comments, body and initial value. */
function signatureOf(declaration: ts.Declaration): string {
  const text = (node: ts.Node): string => node.getText().replace(/\/\*[\s\S]*?\*\//g, '');
  if (ts.isFunctionDeclaration(declaration)) {
    const upToBody = declaration
      .getText()
      .slice(0, declaration.body!.getStart() - declaration.getStart());
    return oneLine(upToBody)
      .replace(/^export /, '')
      .replace(/, \)/g, ')')
      .replace(/\( /g, '(');
  }
  if (ts.isClassDeclaration(declaration)) {
    const maker = declaration.members.find(ts.isConstructorDeclaration);
    const parameters =
      maker?.parameters.map((parameter) => oneLine(text(parameter))).join(', ') ?? '';
    return `new ${declaration.name?.text ?? ''}(${parameters})`;
  }
  if (ts.isVariableDeclaration(declaration)) {
    return oneLine(
      `const ${declaration.name.getText()}: ${declaration.type?.getText() ?? 'unknown'}`,
    );
  }
  return oneLine(text(declaration).replace(/^export /, ''));
}

function documentation(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
}

function membersOf(
  declaration: ts.Declaration,
  tags: ts.JSDocTagInfo[],
  checker: ts.TypeChecker,
): ApiMember[] {
  if (ts.isInterfaceDeclaration(declaration)) {
    return declaration.members.filter(ts.isPropertySignature).map((member) => ({
      name: member.name.getText(),
      type: oneLine(member.type?.getText() ?? 'unknown'),
      optional: member.questionToken !== undefined,
      description: oneLine(documentation(checker.getSymbolAtLocation(member.name)!, checker)),
    }));
  }
  const maker = ts.isClassDeclaration(declaration)
    ? declaration.members.find(ts.isConstructorDeclaration)
    : declaration;
  if (maker === undefined || !ts.isFunctionLike(maker)) return [];
  return maker.parameters.map((parameter) => {
    const name = parameter.name.getText();
    const tag = tags.find((item) => item.name === 'param' && item.text?.[0]?.text === name);
    const written = ts.displayPartsToString(tag?.text).slice(name.length);
    return {
      name,
      type: oneLine(
        parameter.type?.getText() ?? checker.typeToString(checker.getTypeAtLocation(parameter)),
      ),
      optional: parameter.questionToken !== undefined || parameter.initializer !== undefined,
      description: oneLine(written).replace(/^- /, ''),
    };
  });
}

/** Splits a docstring into what comes before, after `Convention:` and after `Equals:`. */
function paragraphs(text: string): { body: string[]; convention: string; equals: string } {
  const [beforeEquals, equals = ''] = text.split(/^Equals:/m);
  const [body, convention = ''] = beforeEquals.split(/^Convention:/m);
  const parts = body
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
  return { body: parts, convention: oneLine(convention), equals: oneLine(equals) };
}

function describeExport(exported: ts.Symbol, checker: ts.TypeChecker): ApiEntry {
  const symbol =
    exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const declaration = symbol.declarations![0];
  const source = declaration.getSourceFile();
  const tags = symbol.getJsDocTags(checker);
  const tag = (name: string): string =>
    ts.displayPartsToString(tags.find((item) => item.name === name)?.text).trim();
  const { body, convention, equals } = paragraphs(documentation(symbol, checker));
  const file = relative(root, source.fileName).replaceAll('\\', '/');
  const throws = oneLine(tag('throws'));
  return {
    name: exported.name,
    kind: kindOf(declaration),
    group: /^packages\/rope-core\/src\/(?:(.*)\/)?[^/]+$/.exec(file)?.[1] ?? '',
    signature: signatureOf(declaration),
    summary: oneLine(body[0] ?? ''),
    details: body.slice(1),
    members: membersOf(declaration, tags, checker),
    returns: oneLine(tag('returns')),
    throws,
    errorCodes: [...throws.matchAll(/`([a-z][a-z-]+)`/g)].map(([, code]) => code),
    convention,
    equals,
    example: tag('example'),
    file,
    line: source.getLineAndCharacterOfPosition(declaration.getStart()).line + 1,
  };
}

/** Every export of rope-core, in the order of its index. */
export function extractApi(): ApiEntry[] {
  const program = ts.createProgram([entryFile], {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entryFile);
  const index = source && checker.getSymbolAtLocation(source);
  if (!index)
    throw new Error(`${relative(root, entryFile)} has no exports; is it where this script looks?`);
  return checker
    .getExportsOfModule(index)
    .toSorted((a, b) => a.declarations![0].pos - b.declarations![0].pos)
    .map((symbol) => describeExport(symbol, checker));
}
