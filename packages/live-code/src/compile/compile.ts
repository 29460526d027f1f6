import { transform, type Options, type Transform } from 'sucrase';
import { MAX_SOURCE } from '../limits.ts';
import type { CompiledFile, CompiledFiles, ErrorReport } from '../protocol.ts';
import { exportLists } from './export-lists.ts';
import { readImports } from './read-imports.ts';
import { sourceColumn } from './source-column.ts';

/** Raised when a file cannot be compiled; carries the report for the reader. */
export class CompileError extends Error {
  readonly report: ErrorReport;

  constructor(report: ErrorReport) {
    super(report.message);
    this.name = 'CompileError';
    this.report = report;
  }
}

/**
 * A compiler that remembers what it compiled last, so that an edit recompiles one file.
 * TypeScript and JavaScript become CommonJS on the same lines; JSON becomes an export.
 */
export function createCompiler(): (files: Record<string, string>) => CompiledFiles {
  const known = new Map<string, { source: string; compiled: CompiledFile }>();
  return (files) => {
    const program: CompiledFiles = {};
    for (const [path, source] of Object.entries(files)) {
      if (/\.d\.ts$/.test(path)) continue;
      const before = known.get(path);
      const compiled = before?.source === source ? before.compiled : compileFile(path, source);
      known.set(path, { source, compiled });
      program[path] = compiled;
    }
    return program;
  };
}

export function compileFile(path: string, source: string): CompiledFile {
  if (source.length > MAX_SOURCE) throw tooLarge(path, source.length);
  if (path.endsWith('.json'))
    return { code: `module.exports=${checkedJson(path, source)}`, imports: [] };
  if (!/\.[jt]s$/.test(path))
    return { code: `exports.default=${JSON.stringify(source)}`, imports: [] };
  try {
    const compiled = transform(withoutHashbang(source), optionsFor(path));
    const code = exportLists(compiled.code, source);
    return { code, imports: readImports(code) };
  } catch (error) {
    throw syntaxError(path, error as Error);
  }
}

/**
 * The reader's column for one in the compiled text. Compiles once more, with a source map: that is
 * work for the moment after an error, not for every run.
 */
export function locateColumn(
  path: string,
  source: string,
  line: number,
  column: number,
): number | undefined {
  if (!/\.[jt]s$/.test(path)) return undefined;
  const options = { sourceMapOptions: { compiledFilename: path }, filePath: path };
  const { sourceMap } = transform(withoutHashbang(source), { ...optionsFor(path), ...options });
  return sourceMap && sourceColumn(sourceMap.mappings, line, column);
}

/** A first line for a shell, `#!/usr/bin/env node`, becomes a comment of the same length. */
function withoutHashbang(source: string): string {
  return source.replace(/^\uFEFF?#!/, '//');
}

function optionsFor(path: string): Options {
  return { transforms: transformsFor(path), disableESTransforms: true, production: true };
}

function transformsFor(path: string): Transform[] {
  const transforms: Transform[] = ['imports'];
  if (path.endsWith('.ts')) transforms.push('typescript');
  return transforms;
}

/** sucrase ends its messages with `(line:column)`. */
function syntaxError(path: string, error: Error): CompileError {
  const place = /\((\d+):(\d+)\)\s*$/.exec(error.message);
  const message = error.message
    .replace(/\s*\(\d+:\d+\)\s*$/, '')
    .replace('Maximum call stack size exceeded', 'The code is nested too deeply to compile.');
  return new CompileError({
    name: 'SyntaxError',
    message,
    path,
    ...(place && { line: Number(place[1]), column: Number(place[2]) }),
    frames: [],
  });
}

function checkedJson(path: string, source: string): string {
  try {
    return JSON.stringify(JSON.parse(source));
  } catch (error) {
    const { message } = error as Error;
    // Engines say it in their own ways, and one not at all.
    const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
    throw new CompileError({
      name: 'SyntaxError',
      message,
      path,
      ...(line && { line: Number(line), column: Number(column) }),
      frames: [],
    });
  }
}

function tooLarge(path: string, length: number): CompileError {
  return new CompileError({
    name: 'Error',
    message: `${path} has ${length} characters; at most ${MAX_SOURCE} can be run.`,
    code: 'too-large',
    detail: { path, length: String(length), limit: String(MAX_SOURCE) },
    path,
    line: 1,
    frames: [],
  });
}
