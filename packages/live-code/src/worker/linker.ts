import type { CompiledFiles, CompiledImport, Libraries } from '../protocol.ts';
import { InvalidCodeError, LinkError } from './error-report.ts';
import { resolvePath } from './resolve-path.ts';
import { innermostReaderFrame, LIBRARY_SCHEME, parseStack, READER_SCHEME } from './stack.ts';
import { wrap } from './wrap.ts';

type Exports = Record<string, unknown>;
interface Module {
  exports: Exports;
  /** False while the file is still running: an import cycle sees unfinished exports. */
  complete: boolean;
}
type Require = (specifier: string) => Exports;
type Wrapped = (require: Require, module: Module, exports: Exports) => unknown;

// Indirect: evaluates in the global scope, out of reach of the harness's variables.
const evaluate = globalThis.eval;

/** Links compiled CommonJS files with each other, with libraries and with the host module. */
export class Linker {
  readonly #files: CompiledFiles;
  readonly #libraries: LibraryShelf;
  readonly #modules = new Map<string, Module>();

  constructor(files: CompiledFiles, libraries: LibraryShelf) {
    this.#files = files;
    this.#libraries = libraries;
  }

  /** Runs the entry file, which may use top-level await. */
  async runEntry(path: string): Promise<void> {
    if (!this.#files[path]) {
      throw new LinkError(
        'missing-entry',
        `There is no file ${path} to run.`,
        { path, line: 1 },
        { path },
      );
    }
    await this.#start(path, true);
  }

  #start(path: string, isAsync: boolean): unknown {
    const module: Module = { exports: {}, complete: false };
    this.#modules.set(path, module);
    const file = this.#files[path]!;
    const source = `${wrap(file.code, { isAsync })}\n//# sourceURL=${READER_SCHEME}${path}`;
    const run = compileWrapped(source, path);
    const require = this.#requireFor(path, file.imports);
    // Imports come first wherever they stand in the file, as in any ES module.
    for (const { specifier, isDynamic } of file.imports) if (!isDynamic) require(specifier);
    const outcome = run(require, module, module.exports);
    module.complete = true;
    return outcome;
  }

  #requireFor(importer: string, imports: CompiledImport[]): Require {
    return (specifier) => {
      const wanted = imports.find((item) => item.specifier === specifier);
      const place = { path: importer, line: wanted?.line ?? callingLine() };
      const { exports, complete } = this.#resolve(specifier, place);
      // JSON and text files have no export names of their own.
      const named = complete && exports.__esModule ? (wanted?.names ?? []) : [];
      const lacking = named.find((name) => !(name in exports));
      if (lacking !== undefined) throw missingExport(lacking, specifier, exports, place);
      return exports;
    };
  }

  #resolve(specifier: string, place: { path: string; line: number }): Module {
    const allowed = this.#libraries.allowedFor(place.path);
    if (allowed && !allowed.includes(specifier)) throw forbiddenImport(specifier, allowed, place);
    if (!/^[./]/.test(specifier)) {
      const library = this.#libraries.get(specifier);
      if (library) return { exports: library, complete: true };
      const available = this.#libraries.names().join(', ');
      throw new LinkError(
        'missing-module',
        `There is no module "${specifier}" here. Available: ${available}.`,
        place,
        { specifier, available },
      );
    }
    const path = resolvePath(place.path, specifier, this.#files);
    if (path === undefined) {
      const available = Object.keys(this.#files).join(', ');
      throw new LinkError(
        'missing-file',
        `There is no file "${specifier}". Files here: ${available}.`,
        place,
        { specifier, available },
      );
    }
    const known = this.#modules.get(path);
    if (known) return known;
    this.#start(path, false);
    return this.#modules.get(path)!;
  }
}

/** Where a program calls `require` itself, which no list of imports knows. */
const callingLine = (): number => innermostReaderFrame(parseStack(new Error().stack))?.line ?? 1;

/** The compiler lets some invalid code pass, such as a name declared twice; the engine does not. */
function compileWrapped(source: string, path: string): Wrapped {
  try {
    return evaluate(source) as Wrapped;
  } catch (error) {
    throw new InvalidCodeError(path, (error as Error).message);
  }
}

function forbiddenImport(
  specifier: string,
  allowed: readonly string[],
  place: { path: string; line: number },
): LinkError {
  const importer = place.path.slice(1);
  const detail = { specifier, importer, allowed: allowed.join(', ') };
  const message = `${importer} may not import "${specifier}": what is graded is your own code.`;
  return new LinkError('forbidden-module', message, place, detail);
}

function missingExport(
  name: string,
  specifier: string,
  exports: Exports,
  place: { path: string; line: number },
): LinkError {
  const available = Object.keys(exports)
    .filter((key) => key !== '__esModule')
    .sort()
    .join(', ');
  return new LinkError(
    'missing-export',
    `"${specifier}" has no export named "${name}". It exports: ${available || 'nothing'}.`,
    place,
    { name, specifier, available },
  );
}

/** Libraries are evaluated once per worker, before any reader's code, and frozen. */
export class LibraryShelf {
  readonly #exports = new Map<string, Exports>();
  readonly #allowed = new Map<string, readonly string[]>();

  constructor(libraries: Libraries) {
    for (const [specifier, code] of Object.entries(libraries)) this.#load(specifier, code);
  }

  add(specifier: string, exports: Exports): void {
    this.#exports.set(specifier, Object.freeze({ ...exports, __esModule: true }));
  }

  get(specifier: string): Exports | undefined {
    return this.#exports.get(specifier);
  }

  /** Limits what a file may import; the first limit holds. */
  restrict(importer: string, allowed: readonly string[]): void {
    if (!this.#allowed.has(importer)) this.#allowed.set(importer, [...allowed]);
  }

  /** What this file may import; undefined when anything. */
  allowedFor(importer: string): readonly string[] | undefined {
    return this.#allowed.get(importer);
  }

  names(): string[] {
    return [...this.#exports.keys()].filter((name) => !name.startsWith('live-code:'));
  }

  #load(specifier: string, code: string): void {
    const source = `${wrap(code, { isAsync: false })}\n//# sourceURL=${LIBRARY_SCHEME}/${specifier}`;
    const module: Module = { exports: {}, complete: false };
    const require: Require = (name) => {
      const other = this.#exports.get(name);
      if (!other) throw new Error(`Library "${specifier}" needs "${name}", which is not loaded.`);
      return other;
    };
    (evaluate(source) as Wrapped)(require, module, module.exports);
    this.add(specifier, module.exports);
  }
}
